import { kindFields } from '../library/kind-fields';
import type { LibraryKind } from '../library/item-kind';
import { folded } from './read-choice';

/** Columns of every kind, before its fields. `item` is its kind: several kinds have a field `kind` of their own. */
export const commonColumns = ['id', 'item', 'tags', 'source', 'note', 'licence'] as const;
export type CommonColumn = (typeof commonColumns)[number];

/** Says in an exported file of bad rows what is wrong with them; reading passes over it. */
export const WHAT_IS_WRONG = 'what is wrong';

/** The header of a file of this kind. */
export const columnsOf = (kind: LibraryKind): string[] => [
  ...commonColumns,
  ...kindFields[kind].map(({ name }) => name),
];

/** Columns without which a file of this kind is not read. */
export const neededColumns = (kind: LibraryKind): string[] =>
  kindFields[kind].filter(({ isNeeded }) => isNeeded).map(({ name }) => name);

/** The column that a header means, by its name or the field's label, in any case; null if there is none. */
export function columnMeant(kind: LibraryKind | null, header: string): string | null {
  const wanted = folded(header);
  const fields = kind === null ? [] : kindFields[kind];
  return (
    commonColumns.find((name) => name === wanted) ??
    fields.find(({ name }) => name.toLowerCase() === wanted)?.name ??
    fields.find(({ label }) => label.toLowerCase() === wanted)?.name ??
    (wanted === 'license' ? 'licence' : null)
  );
}
