import { expect, it } from 'vitest';

import { amendmentBlockers } from './amendment-blockers';

const whole = { reason: 'More leads than sales can answer', timeline: 'From 1 March', newKpis: 'Answered within 8 h' };

it.each([
  { name: 'nothing', draft: whole, wanted: [] },
  { name: 'the reason', draft: { ...whole, reason: ' ' }, wanted: [/reason/] },
  { name: 'the timeline', draft: { ...whole, timeline: '\n' }, wanted: [/timeline/] },
  { name: 'the measure', draft: { ...whole, newKpis: '' }, wanted: [/measure/] },
  { name: 'all', draft: { reason: '', timeline: '', newKpis: '' }, wanted: [/reason/, /timeline/, /measure/] },
])('asks for $name', ({ draft, wanted }) => {
  expect(amendmentBlockers(draft)).toEqual(wanted.map((words) => expect.stringMatching(words)));
});
