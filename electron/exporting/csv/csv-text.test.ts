import fc from 'fast-check';
import { expect, it } from 'vitest';

import { csvText } from './csv-text';
import { withoutGuard } from './formula-guard';

const body = (cell: string) => csvText([[cell]]).slice(1, -2);

it.each([
  { cell: 'plain', written: 'plain' },
  { cell: 'a, b', written: '"a, b"' },
  { cell: 'she said "yes"', written: '"she said ""yes"""' },
  { cell: 'two\nlines', written: '"two\nlines"' },
  { cell: ' spaced ', written: '" spaced "' },
  { cell: '=1+1', written: "'=1+1" },
  { cell: '+49 170', written: "'+49 170" },
  { cell: '-5', written: "'-5" },
  { cell: '@SUM(A1)', written: "'@SUM(A1)" },
  { cell: '\t=1', written: "'\t=1" },
  { cell: '  =1', written: "'  =1" },
  { cell: "'=1", written: "''=1" },
  { cell: "'tis", written: "'tis" },
  { cell: '', written: '' },
])('writes $cell as $written', ({ cell, written }) => {
  expect(body(cell)).toBe(written);
});

it('writes numbers as they are, gaps as nothing, rows ended by CR LF, after a byte order mark', () => {
  expect(
    csvText([
      ['a', 'b', 'c'],
      [-1.5, null, ''],
    ]),
  ).toBe('\uFEFFa,b,c\r\n-1.5,,\r\n');
});

it('gives every text back when the marks of CSV and one apostrophe are taken away', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('', '=', '+', '@', "'=", "''-", '\t', "'\r", '＝'),
      (text, start) => {
        const cell = start + text;
        const written = body(cell);
        const read = written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;

        expect(withoutGuard(read)).toBe(cell);
        expect(read).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/);
      },
    ),
  );
});
