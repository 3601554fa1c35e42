import { expect, it } from 'vitest';

import { oldDescriptionHints } from './old-description';
import { lintProfile } from './profile-linter';
import { profileSchema } from './profile-schema';

const outcome = {
  id: 'o',
  text: 'Sellers accept the leads they are handed',
  measure: 'Share accepted',
  target: '70%',
  month: 6,
};
const competencies = 'abcde'.split('').map((id) => ({ id, name: `Name ${id}`, definition: `Does ${id} each week` }));
const sound = {
  mission: 'Revenue that would not have come without it.',
  outcomes: [outcome, { ...outcome, id: 'p', month: 12 }],
  competencies,
};
const codes = (changes: object) =>
  lintProfile(profileSchema.parse({ ...sound, ...changes })).map(({ code, part, rowId }) =>
    [code, part, rowId].filter((word) => word !== null).join(' '),
  );

it.each([
  { name: 'a sound profile', changes: {}, found: [] },
  {
    name: 'an empty profile',
    changes: { mission: '', outcomes: [], competencies: [] },
    found: ['no-mission mission', 'no-outcomes outcomes', 'few-competencies competencies'],
  },
  {
    name: 'a duty',
    changes: { outcomes: [...sound.outcomes, { id: 'd', text: 'Manage the team' }] },
    found: ['duty outcomes d', 'no-measure outcomes d', 'no-target outcomes d'],
  },
  {
    name: 'a duty that is measured',
    changes: { outcomes: [...sound.outcomes, { ...outcome, id: 'd', text: 'Build a pipeline' }] },
    found: [],
  },
  {
    name: 'no outcome for month 6',
    changes: { outcomes: [{ ...outcome, month: 12 }] },
    found: ['no-month-6 outcomes'],
  },
  {
    name: 'another month',
    changes: { outcomes: [...sound.outcomes, { ...outcome, id: 'x', month: 9 }] },
    found: ['odd-month outcomes x'],
  },
  { name: 'a blank row', changes: { outcomes: [...sound.outcomes, { id: 'x' }] }, found: [] },
  {
    name: 'four competencies',
    changes: { competencies: competencies.slice(1) },
    found: ['few-competencies competencies'],
  },
  {
    name: 'nine competencies',
    changes: { competencies: 'abcdefghi'.split('').map((id) => ({ id, name: id, definition: 'Does it' })) },
    found: ['many-competencies competencies'],
  },
  {
    name: 'a competency without definition',
    changes: { competencies: [...competencies, { id: 'x', name: 'Grit' }] },
    found: ['no-definition competencies x'],
  },
  {
    name: 'two of the same name',
    changes: { competencies: [...competencies, { id: 'x', name: 'name A ', definition: 'Other' }] },
    found: ['same-name competencies a', 'same-name competencies x'],
  },
  {
    name: 'unequal weights',
    changes: { competencies: [...competencies.slice(1), { ...competencies[0], weight: 2 }] },
    found: ['unequal-weights weightReason'],
  },
  {
    name: 'unequal weights with a reason',
    changes: {
      competencies: [...competencies.slice(1), { ...competencies[0], weight: 2 }],
      weightReason: 'The first year hangs on it',
    },
    found: [],
  },
  {
    name: 'no weight',
    changes: { competencies: competencies.map((row) => ({ ...row, weight: 0 })) },
    found: ['no-weight weightReason'],
  },
  {
    name: 'pay history',
    changes: { compensationExpectations: 'We match the current salary' },
    found: ['pay-history compensationExpectations'],
  },
  {
    name: 'bias in a deal-breaker',
    changes: { dealBreakers: [{ id: 'x', text: 'Not a native speaker' }] },
    found: ['biased dealBreakers x'],
  },
  { name: 'empty praise', changes: { mission: 'A dynamic leader' }, found: ['vague mission'] },
  { name: 'grades upside down', changes: { thresholds: { a: 3, b: 3 } }, found: ['thresholds thresholds'] },
])('lints $name', ({ changes, found }) => {
  expect(codes(changes)).toEqual(found);
});

it('says what to rewrite in the old description, line by line', () => {
  const hints = oldDescriptionHints('VP Marketing\n\n- Manage the team\n- Young team, fast-paced\nReports to the CEO');

  expect(hints.map(({ line, text, remarks }) => ({ line, text, codes: remarks.map(({ code }) => code) }))).toEqual([
    { line: 3, text: '- Manage the team', codes: ['duty'] },
    { line: 4, text: '- Young team, fast-paced', codes: ['biased', 'vague'] },
    { line: 5, text: 'Reports to the CEO', codes: ['duty'] },
  ]);
});
