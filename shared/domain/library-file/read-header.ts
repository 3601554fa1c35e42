import { libraryKindNames, libraryKinds, type LibraryKind } from '../library/item-kind';
import { columnMeant, neededColumns, WHAT_IS_WRONG } from './file-columns';
import { quoted } from './quoted';
import { folded } from './read-choice';

export interface Header {
  readonly kind: LibraryKind;
  /** What each column of the file is; null for one that no field takes. */
  readonly columns: readonly (string | null)[];
  /** Names of those that no field takes. */
  readonly unknown: readonly string[];
}

export type HeaderRead = Header | { readonly fault: string };

/**
 * Which kind a CSV file holds and what its columns are.
 *
 * @param names its first line.
 * @param kindSaid what the column `item` says in the first row that says anything valid; null if none does.
 */
export function readHeader(names: readonly string[], kindSaid: LibraryKind | null): HeaderRead {
  const kind = kindSaid ?? kindThatFits(names);
  if (kind === null) return { fault: noHeaderFits(names) };
  const columns = names.map((name) => columnMeant(kind, name));
  const twice = columns.find((column, index) => column !== null && columns.indexOf(column) !== index);
  if (twice !== undefined) return { fault: `The column “${twice}” stands twice in the header. Leave one of them out.` };
  const missing = neededColumns(kind).filter((name) => !columns.includes(name));
  if (missing.length > 0) return { fault: missingColumns(kind, missing, names) };
  const unknown = names.filter((name, index) => columns[index] === null && isNamed(name));
  return { kind, columns, unknown: unknown.map((name) => name.trim()) };
}

/** The kind a name means: `term`, `Term`, `Terms`; null if none. */
export function kindMeant(name: string): LibraryKind | null {
  const wanted = folded(name);
  const isMeant = (kind: LibraryKind) =>
    [kind, libraryKindNames[kind].one, libraryKindNames[kind].many].some((each) => each.toLowerCase() === wanted);
  return libraryKinds.find(isMeant) ?? null;
}

/** Where no row says its kind: the one that has all it needs and takes more of the columns than any other. */
function kindThatFits(names: readonly string[]): LibraryKind | null {
  const fits = libraryKinds
    .map((kind) => ({ kind, taken: names.map((name) => columnMeant(kind, name)).filter((name) => name !== null) }))
    .filter(({ kind, taken }) => neededColumns(kind).every((name) => taken.includes(name)))
    .toSorted((a, b) => b.taken.length - a.taken.length);
  const [best, next] = fits;
  return best && best.taken.length !== next?.taken.length ? best.kind : null;
}

const isNamed = (name: string): boolean => folded(name) !== '' && folded(name) !== WHAT_IS_WRONG;

const mentioned = ['question', 'term', 'accountability', 'metric'] as const;

function noHeaderFits(names: readonly string[]): string {
  const needs = mentioned.map(
    (kind) => `${libraryKindNames[kind].many.toLowerCase()} need ${listed(neededColumns(kind))}`,
  );
  return (
    `Its first line does not name the columns of any kind of item: ${needs.join(', ')}. ` +
    `A column “item” says which kind it is. ${foundColumns(names)}`
  );
}

function missingColumns(kind: LibraryKind, missing: readonly string[], names: readonly string[]): string {
  const missed = listed(missing.map((name) => `“${name}”`));
  const many = libraryKindNames[kind].many.toLowerCase();
  return (
    `The column${missing.length > 1 ? 's' : ''} ${missed} ${missing.length > 1 ? 'are' : 'is'} missing: ` +
    `a file of ${many} needs ${listed(neededColumns(kind))}. ${foundColumns(names)}`
  );
}

/** `a`, `a and b`, `a, b and c`. */
const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' and $1');

const mostNamed = 12;

function foundColumns(names: readonly string[]): string {
  const given = names.filter((name) => folded(name) !== '');
  if (given.length === 0) return 'It names none.';
  const more = given.length > mostNamed ? ` and ${given.length - mostNamed} more` : '';
  return `Found: ${given.slice(0, mostNamed).map(quoted).join(', ')}${more}.`;
}
