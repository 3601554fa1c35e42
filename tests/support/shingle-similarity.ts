/**
 * How much two texts share: the Jaccard index of their word triples, 0 (nothing) to 1 (the same words in the same order).
 * A text of fewer than three words counts as one piece. (Broder 1997, "On the resemblance and containment of documents".)
 */
export function shingleSimilarity(one: string, other: string): number {
  const a = shingles(one);
  const b = shingles(other);
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / (a.size + b.size - shared);
}

function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((_, index) => words.slice(index, index + 3).join(' ')));
}
