import fc from 'fast-check';
import { expect, it } from 'vitest';

import { libraryKinds } from '#shared/domain/library/item-kind';
import { judgeItem, type KnownItem } from '#shared/domain/library-file/judge-item';
import { anyKind, itemsOf } from '../../tests/support/library-arbitrary';
import { libraryFileText, type WrittenItem } from './library-file-text';
import { readLibraryBytes } from './read-library-file';

const asKnown = (item: WrittenItem): KnownItem => ({ ...item, state: 'active' });

/** What a file says of each item, and whether it is what was written, word for word. */
function roundTrip(format: 'csv' | 'json', items: readonly WrittenItem[]) {
  const bytes = new TextEncoder().encode(libraryFileText(format, items));
  const { rows, unknownColumns } = readLibraryBytes(bytes, `x.${format}`);
  expect(rows.flatMap(({ faults }) => faults)).toEqual([]);
  expect(unknownColumns).toEqual([]);
  return rows.map(({ item }) => {
    if (!item) throw new Error('a row without faults has no item');
    return item;
  });
}

it.each(libraryKinds)('%s: what is written as CSV reads back identical, whatever it says', (kind) => {
  fc.assert(
    fc.property(itemsOf(kind), (items) => {
      const read = roundTrip('csv', items);
      expect(read).toEqual(items);
      expect(read.map((item, index) => judgeItem(item, asKnown(items[index] as WrittenItem)).verdict)).toEqual(
        items.map(() => 'same'),
      );
    }),
    { numRuns: 100 },
  );
});

it('items of all kinds read back identical from JSON', () => {
  const mixed = fc.array(
    anyKind.chain((kind) => itemsOf(kind, 2)),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(mixed, (groups) => {
      const items = groups.flat();
      expect(roundTrip('json', items)).toEqual(items);
    }),
    { numRuns: 300 },
  );
});
