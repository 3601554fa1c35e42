/** A stretch of a text; `isOther` where the other text has other words. */
export interface Stretch {
  readonly text: string;
  readonly isOther: boolean;
}

export interface WordDiff {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** More pairs of words than this are not compared one by one: what lies between the equal ends is then all other. */
const MOST_PAIRS = 1_000_000;

/**
 * Which words of two texts differ, by their longest common sequence of words. White space between words does not differ.
 *
 * @returns stretches whose texts together are `before` and `after` exactly.
 */
export function wordDiff(before: string, after: string): WordDiff {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const same = commonWords(old, now);
  return {
    before: stretches(
      old,
      same.map(([index]) => index),
    ),
    after: stretches(
      now,
      same.map(([, index]) => index),
    ),
  };
}

/** Words with the white space that follows them; what precedes the first belongs to it. */
const wordsOf = (text: string): string[] => text.match(/^\s*\S*\s*|\S+\s*/g)?.filter((word) => word !== '') ?? [];

/** Indexes of words that both have, rising on both sides. */
function commonWords(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const isSame = (left: number, right: number) => old[left]?.trim() === now[right]?.trim();
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(old.length - 1 - tail, now.length - 1 - tail)) tail += 1;
  const range = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    ...range(head).map((index) => [index, index] as const),
    ...between(isSame, { from: head, oldTo: old.length - tail, nowTo: now.length - tail }),
    ...range(tail).map((index) => [old.length - tail + index, now.length - tail + index] as const),
  ];
}

interface Window {
  readonly from: number;
  readonly oldTo: number;
  readonly nowTo: number;
}

/** The longest common sequence inside a window, by the usual table of lengths from the end. */
function between(
  isSame: (left: number, right: number) => boolean,
  { from, oldTo, nowTo }: Window,
): (readonly [number, number])[] {
  const [rows, columns] = [oldTo - from, nowTo - from];
  if (rows === 0 || columns === 0 || rows * columns > MOST_PAIRS) return [];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      lengths[row * width + column] = isSame(from + row, from + column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    if (isSame(from + row, from + column)) {
      found.push([from + row, from + column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return found;
}

/** Neighbours of the same kind as one stretch. */
function stretches(words: readonly string[], same: readonly number[]): Stretch[] {
  const isCommon = new Set(same);
  const found: { text: string; isOther: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const isOther = !isCommon.has(index);
    const last = found.at(-1);
    if (last?.isOther === isOther) last.text += word;
    else found.push({ text: word, isOther });
  }
  return found;
}
