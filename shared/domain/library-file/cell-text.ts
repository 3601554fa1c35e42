import type { Field, FieldValue } from '../library/field';
import { quoted } from './quoted';
import { folded, readChoice } from './read-choice';
import { linesIn, readRows, rowsText } from './rows-text';

/** A value as it stands in a CSV file: numbers with a decimal point, choices by their id. */
export function cellOf(field: Field, value: FieldValue | undefined): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' || typeof value === 'string') return value;
  return field.type === 'rows' ? rowsText(field.columns, value) : null;
}

type CellRead = { readonly value: FieldValue } | { readonly faults: readonly string[] };

/** Back from {@link cellOf}; choices by their label too. Lengths and ranges are not looked at yet. */
export function readCell(field: Field, text: string): CellRead {
  switch (field.type) {
    case 'text':
    case 'long':
      return { value: text };
    case 'choice': {
      const choice = readChoice(field.options, text);
      return 'fault' in choice ? { faults: [choice.fault] } : { value: choice.id };
    }
    case 'number':
      return readNumber(text);
    case 'yes-no':
      return readYesNo(text);
    case 'rows': {
      const found = linesIn(text);
      if (found > field.most) return { faults: [`At most ${field.most} rows; there are ${found}.`] };
      const { rows, faults } = readRows(field.columns, text);
      return faults.length > 0 ? { faults } : { value: rows };
    }
  }
}

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/;

function readNumber(text: string): CellRead {
  const typed = text.trim();
  if (typed === '') return { value: null };
  if (NUMBER.test(typed)) return { value: Number(typed) };
  return {
    faults: [`${quoted(typed)} is not a number as it is written here: digits and a decimal point, such as 1234.56.`],
  };
}

const yesNo = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
  ['', false],
]);

function readYesNo(text: string): CellRead {
  const value = yesNo.get(folded(text));
  return value === undefined ? { faults: [`${quoted(text)} is neither yes nor no.`] } : { value };
}
