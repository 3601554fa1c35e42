import { expect, it } from 'vitest';

import type { ReadLibraryFile } from '#shared/domain/library-file/file-item';
import { libraryFileFormat } from '#shared/domain/library-file/library-file-schema';
import { badRowsText } from './bad-rows-text';
import { readLibraryBytes } from './read-library-file';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, { isBig = false } = {}) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const term = 'name;entryTest\nLead – “é”;Ünïcode €\n';

it.each([
  { name: 'UTF-8', bytes: utf8(term), readAs: 'CSV, separated by semicolons, UTF-8' },
  { name: 'UTF-8 with a mark', bytes: utf8(`\uFEFF${term}`), readAs: 'CSV, separated by semicolons, UTF-8' },
  { name: 'UTF-16', bytes: utf16(term), readAs: 'CSV, separated by semicolons, UTF-16' },
  {
    name: 'UTF-16, big end first',
    bytes: utf16(term, { isBig: true }),
    readAs: 'CSV, separated by semicolons, UTF-16',
  },
  {
    name: 'Windows-1252',
    bytes: Buffer.from('name;entryTest\nLead \x96 \x93\xe9\x94;\xdcn\xefcode \x80\n', 'latin1'),
    readAs: 'CSV, separated by semicolons, Windows-1252, because it is not UTF-8',
  },
])('reads a file in $name and says so', ({ bytes, readAs }) => {
  const read = readLibraryBytes(bytes, 'terms.csv');

  expect(read.readAs).toBe(readAs);
  expect(read.rows[0]?.item?.body).toEqual({ name: 'Lead – “é”', entryTest: 'Ünïcode €' });
});

const json = (value: unknown) => utf8(JSON.stringify(value));
const fileOf = (...items: readonly unknown[]) => json({ format: libraryFileFormat, formatVersion: 1, items });
const lead = { kind: 'term', body: { name: 'Lead', entryTest: 'Asked' } };

it.each([
  {
    name: 'no text',
    bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
    file: 'terms.xlsx',
    says: /^“terms\.xlsx” is no text.*Save a spreadsheet as “CSV UTF-8”/,
  },
  {
    name: 'no header',
    bytes: utf8('Lead,Asked\n'),
    file: 'a.csv',
    says: /^“a\.csv” cannot be imported\. Its first line does not name/,
  },
  { name: 'no rows', bytes: utf8('name,entryTest\n'), file: 'a.csv', says: /There are no rows below the header/ },
  { name: 'broken JSON', bytes: utf8('{"format":'), file: 'a.json', says: /^“a\.json” is not JSON/ },
  {
    name: 'other JSON',
    bytes: json({ format: 'rapport-agreement' }),
    file: 'a.json',
    says: /format: This must be “rapport-library”/,
  },
  { name: 'JSON under another name', bytes: json([]), file: 'a.json', says: /cannot be imported/ },
  {
    name: 'a newer version',
    bytes: json({ format: libraryFileFormat, formatVersion: 2, items: [lead] }),
    file: 'x',
    says: /reads format version 1/,
  },
  {
    name: 'endless nesting',
    bytes: utf8(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
    file: 'a.json',
    says: /stand too deep in each other/,
  },
  { name: 'no items', bytes: fileOf(), file: 'a.json', says: /There is no item in it/ },
  {
    name: 'a foreign key',
    bytes: json({ format: libraryFileFormat, formatVersion: 1, items: [lead], author: 'x' }),
    file: 'a.json',
    says: /author: This key is not part of a file of the library/,
  },
])('refuses a file with $name as a whole', ({ bytes, file, says }) => {
  expect(() => readLibraryBytes(bytes, file)).toThrow(says);
});

it('names each fault of a JSON item by its path', () => {
  const { rows } = readLibraryBytes(
    fileOf(
      lead,
      7,
      { kind: 'word', body: {} },
      { kind: 'term', body: { name: 'A', entryTest: 'B', colour: 'red', kind: 'tall' }, size: 1 },
      {
        kind: 'term',
        body: { name: 'x'.repeat(201) },
        tags: ['a', 'A'],
        id: 'no id',
        provenance: { source: 'Us', who: 1 },
      },
      { kind: 'term', body: { name: 'A' } },
      { ...lead, whatIsWrong: ['body.name: too short'] },
      { ...lead, id: 'twice' },
      { ...lead, id: 'twice' },
    ),
    'a.json',
  );

  expect(rows.map(({ line, faults }) => [line, ...faults.map(({ column }) => column)])).toEqual([
    [1],
    [2, 'item'],
    [3, 'kind'],
    [4, 'body.kind', 'body.colour'],
    [5, 'id', 'tags', 'body.name'],
    [6, 'body.entryTest'],
    [7],
    [8],
    [9, 'id'],
  ]);
  expect(rows[3]?.faults[1]?.message).toBe('This key is not part of a file of the library; it may be misspelt.');
  expect(rows[8]?.faults[0]?.message).toContain('stands in line 8 already');
});

const badIn = ({ format, header, rows }: ReadLibraryFile) => ({
  format,
  header,
  rows: rows.filter(({ item }) => !item),
});

it('writes bad rows of a CSV file out so that a mended file can be imported as it is', () => {
  const csv = `colour;name;entryTest;side\nred;'=1;Asked;x\n;;"Two\nlines";"a ""b"""\n;C;;`;
  const read = readLibraryBytes(utf8(csv), 'a.csv');

  const text = badRowsText(badIn(read));
  const again = readLibraryBytes(utf8(text), 'bad.csv');
  const mended = readLibraryBytes(utf8(text.replace(',C,,', ',C,Mended,')), 'bad.csv');

  expect(text).toContain('"name: Term is missing, and an item cannot do without it."');
  expect(again.rows.map(({ faults }) => faults)).toEqual(read.rows.slice(1).map(({ faults }) => faults));
  expect(again.unknownColumns).toEqual(read.unknownColumns);
  expect(mended.rows.map(({ item }) => item?.body)).toEqual([undefined, { name: 'C', entryTest: 'Mended' }]);
  expect(badRowsText(badIn(again))).toBe(text);
});

it('writes bad items of a JSON file out likewise', () => {
  const read = readLibraryBytes(fileOf(lead, { kind: 'term', body: { name: 'A' } }, 'x'), 'a.json');

  const text = badRowsText(badIn(read));
  const mended = text.replace('"name": "A"', '"name": "A", "entryTest": "B"');

  expect(JSON.parse(text).items[0]).toEqual({
    kind: 'term',
    body: { name: 'A' },
    whatIsWrong: ['body.entryTest: Entry test is missing, and an item cannot do without it.'],
  });
  expect(readLibraryBytes(utf8(mended), 'b.json').rows.map(({ item }) => item?.body)).toEqual([
    { name: 'A', entryTest: 'B' },
    undefined,
  ]);
});
