import { expect, it } from 'vitest';

import { libraryKinds } from '#shared/domain/library/item-kind';
import { judgeItem } from '#shared/domain/library-file/judge-item';
import { shippedItems } from '../library/shipped-items';
import { libraryFileText } from './library-file-text';
import { readLibraryBytes } from './read-library-file';

const shipped = shippedItems();
const byId = new Map(shipped.map((item) => [item.id, item]));
const kinds = libraryKinds.filter((kind) => shipped.some((item) => item.kind === kind));

it.each(kinds)('every %s that ships is written as CSV and found to be the same', (kind) => {
  const items = shipped.filter((item) => item.kind === kind);
  const { rows } = readLibraryBytes(new TextEncoder().encode(libraryFileText('csv', items)), 'x.csv');

  expect(rows).toHaveLength(items.length);
  const others = rows.filter(
    ({ item }) => !item || judgeItem(item, byId.get(item.id ?? '') ?? null).verdict !== 'same',
  );
  expect(others).toEqual([]);
});
