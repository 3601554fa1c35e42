import { describe, expect, it } from 'vitest';

import { readActualsBytes } from './read-actuals-file';

const read = (text: string | Uint8Array) =>
  readActualsBytes(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'figures.csv');

it.each([
  ['commas', 'commitment,from,figure\na,2026-03-30,5'],
  ['semicolons', 'commitment;from;figure\r\na;2026-03-30;5'],
  ['bars', 'commitment|from|figure\na|2026-03-30|5'],
  ['tabs', 'commitment\tfrom\tfigure\ra\t2026-03-30\t5'],
])('reads cells separated by %s', (separator, text) => {
  const { header, rows, readAs } = read(text);

  expect(readAs).toContain(separator);
  expect(header).toEqual(['commitment', 'from', 'figure']);
  expect(rows).toEqual([{ line: 2, cells: ['a', '2026-03-30', '5'] }]);
});

it('reads UTF-16 and Windows-1252, quotes, and takes the guard of a formula away', () => {
  const utf16 = Buffer.from('\ufeffcommitment,from,figure\n"Größe, ""x""",2026-03-30,5', 'utf16le');
  const old = Buffer.from('commitment,from,figure\nGr\xf6\xdfe,2026-03-30,5', 'latin1');

  expect(read(utf16).rows[0]?.cells[0]).toBe('Größe, "x"');
  expect(read(old)).toMatchObject({ rows: [{ cells: ['Größe', '2026-03-30', '5'] }] });
  expect(read("commitment,from,figure\n'=a,2026-03-30,5").rows[0]?.cells[0]).toBe('=a');
});

describe('refuses, with the name of the file,', () => {
  it.each([
    ['nothing', '', 'There is nothing in this file'],
    ['a header alone', 'commitment,from,figure\n', 'no rows below the header'],
    ['bytes that are no text', 'a\u0000b', 'It is no text. Save it as “CSV UTF-8”'],
    ['a million columns', `${'a,'.repeat(500_000)}\n1`, 'columns'],
    ['a quotation mark that is never closed', 'commitment,from,figure\n"a,2026-03-30,5', 'not closed'],
    ['more rows than a quarter has', `a,b\n${'1,2\n'.repeat(21_001)}`, 'fewer than 21,000'],
  ])('%s', (_name, text, words) => {
    expect(() => read(text)).toThrow(words);
    expect(() => read(text)).toThrow(/^“figures.csv” cannot be imported\./);
  });
});
