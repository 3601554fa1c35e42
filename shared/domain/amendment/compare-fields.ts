import type { Change } from './amendment-schema';
import { matchRows } from './match-rows';
import { capitalised, isSameText } from './same-words';

/** One thing a row says. */
export interface Field<T> {
  /** As it is called, "owner". */
  readonly label: string;
  /** What it says; empty if nothing. */
  readonly words: (row: T) => string;
  /** The same with every digit, asked where {@link Field.words} round a difference away. */
  readonly exactly?: (row: T) => string;
  /** What a change of it is called, if not by the row's name and the label. */
  readonly what?: (row: T) => string;
}

export interface RowKind<T> {
  readonly section: Change['section'];
  readonly name: (row: T) => string;
  readonly fields: readonly Field<T>[];
  /** Rows for which this is false stand for nothing yet. */
  readonly isWritten: (row: T) => boolean;
}

/** Rows that were changed field by field, left out, or are new; their order does not count. */
export function compareRows<T extends { readonly id: string }>(
  kind: RowKind<T>,
  before: readonly T[],
  after: readonly T[],
): Change[] {
  const { kept, removed, added } = matchRows(before.filter(kind.isWritten), after.filter(kind.isWritten));
  const { section } = kind;
  return [
    ...kept.flatMap(([old, now]) => compareFields(section, kind.fields, old, now, kind.name(now))),
    ...removed.map((row) => ({ section, what: kind.name(row), before: wholeRow(kind, row), after: '' })),
    ...added.map((row) => ({ section, what: kind.name(row), before: '', after: wholeRow(kind, row) })),
  ];
}

/** @param name stands before the labels, "Monday meeting: chair"; without one the label stands alone. */
export function compareFields<T>(
  section: Change['section'],
  fields: readonly Field<T>[],
  before: T,
  after: T,
  name = '',
): Change[] {
  return fields.flatMap((field) => {
    const words = differentWords(field, before, after);
    if (words === null) return [];
    const what = field.what?.(after) ?? (name === '' ? field.label : `${name}: ${field.label}`);
    return [{ section, what, before: words[0], after: words[1] }];
  });
}

function differentWords<T>({ words, exactly }: Field<T>, before: T, after: T): readonly [string, string] | null {
  for (const say of [words, exactly]) {
    if (say === undefined) continue;
    const [old, now] = [say(before).trim(), say(after).trim()];
    if (!isSameText(old, now)) return [old, now];
  }
  return null;
}

/** All that a row says, a line each: the words of a row that is new or left out. */
function wholeRow<T>({ fields, name }: RowKind<T>, row: T): string {
  const said = fields.map(({ label, words }) => ({ label: capitalised(label), text: words(row).trim() }));
  const lines = said.filter(({ text }) => text !== '').map(({ label, text }) => `${label}: ${text}`);
  return (fields.length === 1 ? said[0]?.text : lines.join('\n')) || name(row);
}
