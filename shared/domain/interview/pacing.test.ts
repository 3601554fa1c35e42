import { expect, it } from 'vitest';

import { kitDocumentSchema } from '../kit/kit-schema';
import { askedInOrder, paceOf, pacing } from './pacing';

const kit = kitDocumentSchema.parse({
  plannedMinutes: 60,
  items: [
    { id: 'close', part: 'close', minutes: 3 },
    { id: 'key', part: 'key', minutes: 10 },
    { id: 'warm', part: 'warm-up', minutes: 5 },
    { id: 'deep', part: 'depth', minutes: 20 },
    { id: 'theirs', part: 'candidate', minutes: 15 },
  ],
});
const minute = 60_000;

it('puts the questions part after part', () => {
  expect(askedInOrder(kit.items).map(({ id }) => id)).toEqual(['warm', 'key', 'deep', 'theirs', 'close']);
});

it('counts the candidate’s own part back from the end', () => {
  expect(pacing(kit)).toEqual({
    plannedEnds: { warm: 5, key: 15, deep: 35, theirs: 57, close: 60 },
    candidateFrom: 42,
  });
});

it.each([
  { name: 'is in time', item: 'deep', at: 30, pace: { untilMinute: 35, overMs: 0, eatenMs: 0 } },
  { name: 'is over its own plan first', item: 'deep', at: 40, pace: { untilMinute: 35, overMs: 5, eatenMs: 0 } },
  { name: 'then eats the candidate’s minutes', item: 'key', at: 44, pace: { untilMinute: 15, overMs: 29, eatenMs: 2 } },
  {
    name: 'never eats them in the candidate’s own part',
    item: 'theirs',
    at: 50,
    pace: { untilMinute: 57, overMs: 0, eatenMs: 0 },
  },
  {
    name: 'has no plan before the first question',
    item: '',
    at: 50,
    pace: { untilMinute: null, overMs: 0, eatenMs: 0 },
  },
])('an interview $name', ({ item, at, pace }) => {
  expect(paceOf(kit, item, at * minute)).toEqual({
    ...pace,
    overMs: pace.overMs * minute,
    eatenMs: pace.eatenMs * minute,
  });
});

it('begins the candidate’s part at once where the kit is longer than the interview', () => {
  expect(pacing({ ...kit, plannedMinutes: 10 }).candidateFrom).toBe(0);
  expect(pacing({ ...kit, items: kit.items.filter(({ part }) => part !== 'candidate') }).candidateFrom).toBeNull();
});
