import { expect, it } from 'vitest';

import { choiceField, linesField, textField, type Field } from '../library/field';
import { cellOf, readCell } from './cell-text';

const number: Field = { type: 'number', name: 'minutes', label: 'Minutes', min: 0, max: 120 };
const yesNo: Field = { type: 'yes-no', name: 'is', label: 'Is' };
const choice = choiceField('side', 'Side', [
  { id: 'sales', label: 'Sales leader' },
  { id: 'marketing', label: 'Marketing' },
]);

it.each([
  { field: number, value: null, cell: null },
  { field: number, value: -1234.5, cell: -1234.5 },
  { field: yesNo, value: true, cell: 'yes' },
  { field: yesNo, value: false, cell: 'no' },
  { field: choice, value: 'sales', cell: 'sales' },
  { field: textField('a', 'A', 9), value: '=1', cell: '=1' },
])('$field.type $value is written as $cell and read back', ({ field, value, cell }) => {
  expect(cellOf(field, value)).toBe(cell);
  expect(readCell(field, cell === null ? '' : String(cell))).toEqual({ value });
});

it.each([
  { field: number, text: ' 1e3 ', value: 1000 },
  { field: number, text: '+.5', value: 0.5 },
  { field: number, text: '7.', value: 7 },
  { field: yesNo, text: ' TRUE', value: true },
  { field: yesNo, text: '', value: false },
  { field: choice, text: 'SALES  leader ', value: 'sales' },
  { field: choice, text: 'Marketing', value: 'marketing' },
  { field: choice, text: ' ', value: '' },
])('reads “$text” of a $field.type as $value', ({ field, text, value }) => {
  expect(readCell(field, text)).toEqual({ value });
});

it.each(['1.234,56', '1,5', '1 000', '12 %', '€5', 'ten', '1e', '.', '0x10', 'Infinity', '1e5000'])(
  'refuses “%s” as a number and says how one is written',
  (text) => {
    expect(readCell(number, text)).toEqual({
      faults: [`“${text}” is not a number as it is written here: digits and a decimal point, such as 1234.56.`],
    });
  },
);

it.each([
  { field: yesNo, text: 'maybe', fault: '“maybe” is neither yes nor no.' },
  { field: linesField('signs', 'Signs', 300), text: 'a\n'.repeat(41), fault: 'At most 40 rows; there are 41.' },
  { field: choice, text: 'finance\n', fault: '“finance” is not one of sales, marketing.' },
  { field: choice, text: 'x'.repeat(200), fault: `“${'x'.repeat(60)}…” is not one of sales, marketing.` },
])('names what stands in a cell and what may: $fault', ({ field, text, fault }) => {
  expect(readCell(field, text)).toEqual({ faults: [fault] });
});
