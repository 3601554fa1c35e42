import { expect, it } from 'vitest';

import type { Column } from '../library/field';
import { readRows, rowsText } from './rows-text';

const lines: readonly Column[] = [{ name: 'text', label: 'Text', max: 400 }];
const probes: readonly Column[] = [
  { name: 'factor', label: 'Factor', max: 3 },
  { name: 'ask', label: 'Ask', max: 600 },
];
const seats: readonly Column[] = [
  { name: 'seat', label: 'Seat', max: 40, options: [{ id: 'cfo', label: 'Finance leader' }] },
  { name: 'says', label: 'Says', max: 800 },
];

it.each([
  { name: 'none', columns: lines, rows: [], text: '' },
  { name: 'one to a line', columns: lines, rows: [{ text: 'a' }, { text: 'b' }], text: 'a\nb' },
  { name: 'columns with bars between', columns: probes, rows: [{ factor: '1', ask: 'How?' }], text: '1 | How?' },
  { name: 'a bar in the text', columns: lines, rows: [{ text: 'a | b' }], text: 'a \\| b' },
  { name: 'a backslash', columns: lines, rows: [{ text: 'C:\\new' }], text: 'C:\\\\new' },
  { name: 'a line break', columns: lines, rows: [{ text: 'a\nb' }], text: 'a\\nb' },
  { name: 'a row without words', columns: lines, rows: [{ text: '' }, { text: ' ' }], text: '\\e\n\\e ' },
  { name: 'an empty column', columns: probes, rows: [{ factor: '', ask: '' }], text: ' | ' },
  { name: 'spaces of the text', columns: probes, rows: [{ factor: ' 1 ', ask: '  x ' }], text: ' 1  |   x ' },
])('rows stand in a cell and read back: $name', ({ columns, rows, text }) => {
  expect(rowsText(columns, rows)).toBe(text);
  expect(readRows(columns, text)).toEqual({ rows, faults: [] });
});

it.each([
  { name: 'bars without spaces', columns: probes, text: '1|How?', rows: [{ factor: '1', ask: 'How?' }] },
  { name: 'a column left out', columns: probes, text: '1', rows: [{ factor: '1', ask: '' }] },
  { name: 'blank lines', columns: lines, text: '\r\n a\r\n \r\nb\n', rows: [{ text: ' a' }, { text: 'b' }] },
  { name: 'a label for a choice', columns: seats, text: 'finance LEADER | Yes', rows: [{ seat: 'cfo', says: 'Yes' }] },
  { name: 'a backslash that escapes nothing', columns: lines, text: '\\d \\', rows: [{ text: '\\d \\' }] },
])('takes what is typed by hand: $name', ({ columns, text, rows }) => {
  expect(readRows(columns, text)).toEqual({ rows, faults: [] });
});

it('names the row and the column of each fault', () => {
  expect(readRows(seats, 'cfo | x\nceo | y\ncfo | a | b').faults).toEqual([
    'Row 2, Seat: “ceo” is not one of cfo.',
    'Row 3 has 3 parts where there can be 2 (seat | says). Write \\| for a bar that is part of the text.',
  ]);
});
