/**
 * The same items in an order that follows from the seed alone: each seat reads the answers in an order of its own, and
 * finds them in it again. No secret, and no fit source of randomness for anything but an order.
 */
export function shuffledBy<T>(items: readonly T[], seed: string): T[] {
  const next = numbersOf(seed);
  const left = [...items];
  return items.flatMap(() => left.splice(next() % left.length, 1));
}

/** Whole numbers from 0 below 2^32: FNV-1a over the seed, then xorshift (Marsaglia 2003). */
function numbersOf(seed: string): () => number {
  let state = 0x81_1c_9d_c5;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01_00_01_93);
  if (state === 0) state = 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
}
