/** A row's number and how little it tells (bm25 of FTS5): the lower the better, below zero. */
export type Hit = readonly [number: number, score: number];

/** What one index answered, and how many rows it holds in all. */
export interface IndexAnswer {
  readonly hits: readonly Hit[];
  readonly rows: number;
}

/**
 * Numbers of the hits of several indexes in one order, most telling first; what tells equally stays in its order.
 *
 * bm25 weighs a word by how rare it is in its own index: in one with a single row, nothing tells anything. So each
 * answer is weighed anew by how rare its hits are in all of them together, which is exact for one word and near for
 * several.
 */
export function mergeHits(answers: readonly IndexAnswer[]): number[] {
  const all = {
    rows: answers.reduce((sum, { rows }) => sum + rows, 0),
    hits: answers.reduce((sum, { hits }) => sum + hits.length, 0),
  };
  const rarity = rarityOf(all.rows, all.hits);
  return answers
    .flatMap(({ hits, rows }) => {
      const factor = rarity / rarityOf(rows, hits.length);
      return hits.map(([number, score]): Hit => [number, score * factor]);
    })
    .toSorted(([, one], [, other]) => one - other)
    .map(([number]) => number);
}

/** As FTS5 reckons it: never quite nothing, however common. */
const rarityOf = (rows: number, hits: number): number => Math.max(Math.log((rows - hits + 0.5) / (hits + 0.5)), 1e-6);
