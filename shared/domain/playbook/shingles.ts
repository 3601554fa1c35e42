/** Words in a row that make one shingle. */
const SHINGLE_WORDS = 5;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of five words in the text; a shorter text is one run. Case and punctuation do not count. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text);
  if (words.length === 0) return new Set();
  const runs = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return new Set(Array.from({ length: runs }, (_, start) => words.slice(start, start + SHINGLE_WORDS).join(' ')));
}

/** Jaccard similarity of two sets, 0 to 1: what both have over what either has. Two empty sets have nothing in common. */
export function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((shingle) => b.has(shingle)).length;
  const either = a.size + b.size - both;
  return either === 0 ? 0 : both / either;
}

export interface NearDuplicate {
  readonly ids: readonly [string, string];
  /** `limit` to 1. */
  readonly similarity: number;
}

/**
 * Pairs of texts that share too many of their words in the same order, the nearest pair first. Only texts with a shingle
 * in common are compared, so that hundreds of long ones take no time.
 *
 * @param limit above 0.
 */
export function nearDuplicates(
  texts: readonly { readonly id: string; readonly text: string }[],
  limit: number,
): NearDuplicate[] {
  const rows = texts.map(({ id, text }) => ({ id, shingles: shinglesOf(text) }));
  const holders = new Map<string, number[]>();
  const pairs = rows.flatMap(({ id, shingles }, index) => {
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const earlier = holders.get(shingle);
      for (const other of earlier ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (earlier === undefined) holders.set(shingle, [index]);
      else earlier.push(index);
    }
    return [...shared].map(([other, both]) => ({
      ids: [rows[other]!.id, id] as const,
      similarity: both / (shingles.size + rows[other]!.shingles.size - both),
    }));
  });
  return pairs.filter(({ similarity }) => similarity >= limit).toSorted((a, b) => b.similarity - a.similarity);
}
