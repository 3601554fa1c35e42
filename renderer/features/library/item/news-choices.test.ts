import { expect, it } from 'vitest';

import { emptyBody } from '#shared/domain/library/item-body';
import { changedFields } from './news-choices';

const base = { ...emptyBody('term'), name: 'MQL', entryTest: 'Fits', exitTest: 'Accepted', owner: 'Marketing' };
const shipped = { ...base, entryTest: 'Fits and asked', exitTest: 'Accepted or refused' };
const told = (mine: typeof base) =>
  changedFields('term', { base, shipped, mine }).map(({ field, proposal }) => [field.name, proposal]);

it.each([
  {
    name: 'takes over what was left as it was copied',
    mine: base,
    choices: [
      ['entryTest', 'take'],
      ['exitTest', 'take'],
    ],
  },
  {
    name: 'keeps what the user has changed',
    mine: { ...base, exitTest: 'Sales has called' },
    choices: [
      ['entryTest', 'take'],
      ['exitTest', 'keep'],
    ],
  },
  {
    name: 'asks nothing where mine reads as it ships now',
    mine: { ...base, entryTest: 'Fits and asked' },
    choices: [['exitTest', 'take']],
  },
  { name: 'asks nothing of fields that ship as before', mine: { ...shipped, owner: 'Sales' }, choices: [] },
])('$name', ({ mine, choices }) => {
  expect(told(mine)).toEqual(choices);
});
