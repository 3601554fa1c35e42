import { expect, it } from 'vitest';

import { furtherRowId, isTakenFrom, rowIdFor } from './row-id';

const newId = () => '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01';

it('gives the first row the id of the item and each further one an id that begins with it', () => {
  expect(rowIdFor('term-sql', [{ id: 'term-mql' }], newId)).toBe('term-sql');
  expect(rowIdFor('term-sql', [{ id: 'term-sql' }], newId)).toBe(`term-sql-${newId()}`);
});

it.each(['term-sql', newId(), 'a-rather-long-name-of-an-item'])('knows a row of %s by its id', (itemId) => {
  expect(isTakenFrom(rowIdFor(itemId, [], newId), itemId)).toBe(true);
  expect(isTakenFrom(furtherRowId(itemId, newId), itemId)).toBe(true);
  expect(furtherRowId(itemId, newId).length).toBeLessThanOrEqual(64);
});

it.each([
  { rowId: 'term-sql-criteria', itemId: 'term-sql' },
  { rowId: 'term-sq', itemId: 'term-sql' },
  { rowId: newId(), itemId: 'term-sql' },
])('does not take $rowId for a row of $itemId', ({ rowId, itemId }) => {
  expect(isTakenFrom(rowId, itemId)).toBe(false);
});
