import { wordDiff, type WordDiff } from '../amendment/word-diff';

/** What became of one row of a list, in the order both lists are read. */
export type RowDifference =
  | { readonly kind: 'same'; readonly text: string }
  /** It stands elsewhere now. Told where it stands. */
  | { readonly kind: 'moved'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'removed'; readonly text: string }
  | { readonly kind: 'changed'; readonly words: WordDiff };

/**
 * Row by row, how two lists differ. Rows that both have in the same order are the same; of the rows between two of them
 * the first removed and the first added are one changed row if they share a third of their words, and so on.
 */
export function rowDifferences(before: readonly string[], after: readonly string[]): RowDifference[] {
  const found: RowDifference[] = [];
  let [row, column] = [0, 0];
  for (const [oldIndex, newIndex] of [...commonRows(before, after), [before.length, after.length] as const]) {
    found.push(...between(before.slice(row, oldIndex), after.slice(column, newIndex)));
    const same = before[oldIndex];
    if (same !== undefined) found.push({ kind: 'same', text: same });
    [row, column] = [oldIndex + 1, newIndex + 1];
  }
  return withMoves(found);
}

/** Indexes of rows that both have, rising on both sides, as many as can be: lists here have fifty rows at most. */
function commonRows(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const longest =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.splice(column, 1, longest);
    }
  }
  const found: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    if (before[row] === after[column]) {
      found.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

function between(removed: readonly string[], added: readonly string[]): RowDifference[] {
  const pairs = Math.min(removed.length, added.length);
  const found: RowDifference[] = [];
  for (let index = 0; index < pairs; index += 1) {
    const [old, now] = [removed[index] ?? '', added[index] ?? ''];
    const words = wordDiff(old, now);
    if (isAlike(words)) found.push({ kind: 'changed', words });
    else found.push({ kind: 'removed', text: old }, { kind: 'added', text: now });
  }
  found.push(...removed.slice(pairs).map((text) => ({ kind: 'removed', text }) as const));
  found.push(...added.slice(pairs).map((text) => ({ kind: 'added', text }) as const));
  return found;
}

/** Whether two rows have a third of their letters in common words: then they are one row, reworded. */
function isAlike({ before, after }: WordDiff): boolean {
  const letters = [...before, ...after].reduce((sum, { text }) => sum + text.length, 0);
  const shared = [...before, ...after].reduce((sum, { text, isOther }) => sum + (isOther ? 0 : text.length), 0);
  return shared * 3 >= letters;
}

/** A row that was removed in one place and added word for word in another has moved. */
function withMoves(rows: readonly RowDifference[]): RowDifference[] {
  const removed = rows.flatMap((row) => (row.kind === 'removed' ? [row.text] : []));
  const moved = new Set(rows.flatMap((row) => (row.kind === 'added' && removed.includes(row.text) ? [row.text] : [])));
  return rows.flatMap((row): RowDifference[] => {
    if (row.kind === 'removed' && moved.has(row.text)) return [];
    return row.kind === 'added' && moved.has(row.text) ? [{ kind: 'moved', text: row.text }] : [row];
  });
}
