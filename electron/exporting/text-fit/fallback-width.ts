/** First and last code point with the widest advance, in em, that common fallback fonts give these characters. */
const exceptional: readonly (readonly [number, number, number])[] = [
  [0xfd_fa, 0xfd_fb, 6],
  [0xfd_fd, 0xfd_fd, 14],
  [0x1_20_00, 0x1_25_4f, 6],
  [0x1_30_00, 0x1_34_2f, 3],
  [0x1_f0_00, 0x1_fa_ff, 1.6],
];

/** Wide on purpose: Hebrew, Arabic, Han and dingbats come from a font that only the reader's machine knows. */
const WIDE = 1.3;

/** @returns the em width assumed for a character that Carlito lacks; never less than what the usual fonts need. */
export function fallbackEm(codePoint: number): number {
  return exceptional.find(([first, last]) => codePoint >= first && codePoint <= last)?.[2] ?? WIDE;
}
