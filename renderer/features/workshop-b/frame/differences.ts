import type { AgreementDocument } from '#shared/domain/agreement/agreement-schema';

export interface Difference {
  /** "terms, MQL, entry test". */
  readonly where: string;
  readonly mine: string;
  readonly theirs: string;
}

const MOST = 100;
const LONGEST = 160;

/** Where two versions of an agreement differ, field by field, rows matched by their id; at most a hundred places. */
export function differences(mine: AgreementDocument, theirs: AgreementDocument): Difference[] {
  return compare([], mine, theirs).slice(0, MOST);
}

function compare(path: readonly string[], mine: unknown, theirs: unknown): Difference[] {
  if (isList(mine) && isList(theirs)) return compareLists(path, mine, theirs);
  if (isRecord(mine) && isRecord(theirs)) {
    const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((key) => key !== 'id');
    return keys.flatMap((key) => compare([...path, inWords(key)], mine[key], theirs[key]));
  }
  if (JSON.stringify(mine) === JSON.stringify(theirs)) return [];
  return [{ where: path.join(', '), mine: show(mine), theirs: show(theirs) }];
}

function compareLists(path: readonly string[], mine: readonly unknown[], theirs: readonly unknown[]): Difference[] {
  const ids = (list: readonly unknown[]) =>
    list.map((row, index) => (isRecord(row) ? String(row['id']) : String(index)));
  const mineIds = ids(mine);
  const theirIds = ids(theirs);
  const rows = [...new Set([...mineIds, ...theirIds])].flatMap((id) => {
    const left = mine[mineIds.indexOf(id)];
    const right = theirs[theirIds.indexOf(id)];
    return compare([...path, nameOf(left ?? right)], left, right);
  });
  const isReordered = rows.length === 0 && mineIds.join() !== theirIds.join();
  return isReordered ? [{ where: `${path.join(', ')}, order`, mine: 'your order', theirs: 'another order' }] : rows;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** "entryTest" is "entry test". */
const inWords = (key: string) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

function nameOf(row: unknown): string {
  if (!isRecord(row)) return 'entry';
  const name = [row['name'], row['commitment'], row['decides'], row['text']].find(
    (text) => typeof text === 'string' && text !== '',
  );
  return typeof name === 'string' ? shorten(name, 40) : 'unnamed row';
}

function show(value: unknown): string {
  if (value === undefined) return 'not there';
  if (value === null || value === '') return 'empty';
  if (isRecord(value)) return nameOf(value);
  return shorten(typeof value === 'string' ? value : JSON.stringify(value), LONGEST);
}

const shorten = (text: string, most: number) => (text.length > most ? `${text.slice(0, most)}…` : text);
