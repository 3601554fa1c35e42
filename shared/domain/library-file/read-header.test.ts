import { expect, it } from 'vitest';

import { libraryKinds } from '../library/item-kind';
import { kindFields } from '../library/kind-fields';
import { columnsOf, commonColumns, WHAT_IS_WRONG } from './file-columns';
import { kindMeant, readHeader } from './read-header';

it('no field has the name or the label of a column that every kind has', () => {
  const taken = new Set<string>([...commonColumns, WHAT_IS_WRONG, 'license']);
  const clashes = libraryKinds.flatMap((kind) =>
    kindFields[kind].filter(({ name, label }) => taken.has(name.toLowerCase()) || taken.has(label.toLowerCase())),
  );
  expect(clashes).toEqual([]);
});

it.each(libraryKinds)('knows its own header of a %s', (kind) => {
  expect(readHeader(columnsOf(kind), kind)).toEqual({ kind, columns: columnsOf(kind), unknown: [] });
});

it('takes labels for names, in any case, and says what it does not know', () => {
  const names = [' TERM', 'Entry  test', '', 'Colour', 'what is wrong', 'License'];
  expect(readHeader(names, null)).toEqual({
    kind: 'term',
    columns: ['name', 'entryTest', null, null, null, 'licence'],
    unknown: ['Colour'],
  });
});

it.each([
  { names: ['commitment', 'side'], kind: 'accountability' },
  { names: ['text', 'part', 'seat'], kind: 'question' },
  { names: ['name', 'entryTest'], kind: 'term' },
  { names: ['name', 'formula'], kind: 'metric' },
])('tells by $names that a file without the column “item” is of a $kind', ({ names, kind }) => {
  expect(readHeader(names, null)).toMatchObject({ kind });
});

it.each([
  {
    names: ['name'],
    said: null,
    fault:
      /does not name the columns of any kind.*questions need text and part, terms need name and entryTest.*Found: “name”\.$/,
  },
  { names: ['Lead', '=1+1'], said: null, fault: /Found: “Lead”, “=1\+1”\.$/ },
  { names: ['', ' '], said: null, fault: /It names none\.$/ },
  { names: Array.from({ length: 14 }, (_, index) => `c${index}`), said: null, fault: /“c11” and 2 more\.$/ },
  {
    names: ['item', 'owner'],
    said: 'term' as const,
    fault:
      /^The columns “name” and “entryTest” are missing: a file of terms needs name and entryTest\. Found: “item”, “owner”\.$/,
  },
  { names: ['name', 'owner'], said: 'term' as const, fault: /^The column “entryTest” is missing/ },
  { names: ['name', 'Term', 'entryTest'], said: 'term' as const, fault: /^The column “name” stands twice/ },
])('refuses $names and says what is expected and what was found', ({ names, said, fault }) => {
  expect(readHeader(names, said)).toEqual({ fault: expect.stringMatching(fault) });
});

it.each([
  { name: 'term', kind: 'term' },
  { name: ' Terms ', kind: 'term' },
  { name: 'Conflict ladder', kind: 'ladder' },
  { name: 'sound-bite', kind: 'sound-bite' },
  { name: '', kind: null },
  { name: 'words', kind: null },
])('“$name” means $kind', ({ name, kind }) => {
  expect(kindMeant(name)).toBe(kind);
});
