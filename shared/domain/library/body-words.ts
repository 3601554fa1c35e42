import type { FieldRow, ItemBody } from './field';

/** The words of a text or the id of a choice; empty where the field says nothing. */
export function wordsIn(body: ItemBody, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

export function numberIn(body: ItemBody, name: string): number | null {
  const value = body[name];
  return typeof value === 'number' ? value : null;
}

export function rowsIn(body: ItemBody, name: string): readonly FieldRow[] {
  const value = body[name];
  return typeof value === 'object' && value !== null ? value : [];
}

/** Rows of one text each that have words. */
export const linesIn = (body: ItemBody, name: string): string[] =>
  rowsIn(body, name).flatMap(({ text = '' }) => (text.trim() === '' ? [] : [text]));
