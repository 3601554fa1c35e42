import { expect, it } from 'vitest';

import { agreementDocumentSchema } from '../agreement/agreement-schema';
import { hasWords, intoAccountability, intoLadder, intoMeeting, intoTerm } from './into-agreement';
import { emptyBody } from './item-body';

it('takes an item of the user’s own that leaves its choices open', () => {
  expect(intoTerm({ ...emptyBody('term'), name: 'Recycled' }, 'row')).toMatchObject({
    id: 'row',
    name: 'Recycled',
    kind: 'other',
    marketing: { status: 'open' },
    sales: { status: 'open' },
  });
  expect(intoAccountability(emptyBody('accountability'), 'row')).toMatchObject({
    kind: 'other',
    comparator: 'at-least',
    target: null,
  });
});

it('puts the metrics of a meeting on its agenda by their names, in capitals or not', () => {
  const body = { ...emptyBody('meeting'), name: 'Monday', metrics: [{ text: ' lead AGE' }, { text: 'Not there' }] };
  const document = agreementDocumentSchema.parse({ communication: { kpis: [{ id: 'k-1', name: 'Lead age' }] } });

  expect(intoMeeting(body, { id: 'row', document })).toMatchObject({ cadence: 'monthly', kpiIds: ['k-1'] });
});

it.each([
  { within: '3', withinUnit: 'days', taken: { within: 3, withinUnit: 'days' } },
  { within: ' 1.5 ', withinUnit: '', taken: { within: 1.5, withinUnit: 'working-days' } },
  { within: 'soon', withinUnit: 'hours', taken: { within: null, withinUnit: 'hours' } },
  { within: '', withinUnit: '', taken: { within: null, withinUnit: 'working-days' } },
])('reads a clock of “$within” $withinUnit', ({ within, withinUnit, taken }) => {
  const steps = [{ decides: 'Ana', action: 'Decides', within, withinUnit }];

  expect(intoLadder({ ...emptyBody('ladder'), steps }, () => 'rung')).toEqual([
    { id: 'rung', decides: 'Ana', action: 'Decides', ...taken },
  ]);
});

it('knows words that are written already, in capitals or not', () => {
  expect(hasWords(['MQL ', 'Responder'], 'mql')).toBe(true);
  expect(hasWords(['MQL'], 'SQL')).toBe(false);
});
