import type { Font } from 'fontkit';

import { fallbackEm } from './fallback-width';
import { carlito } from './fonts';

/** From here on kerning is left out: the sum of the advances is wider, and linear in the length. */
const LONGEST_SHAPED = 120;
const MOST_CACHED = 60_000;

interface Face {
  readonly font: Font;
  readonly words: Map<string, number>;
  readonly characters: Map<number, number>;
}

let faces: Readonly<Record<'regular' | 'bold', Face>> | undefined;

const face = (isBold: boolean): Face => {
  faces ??= {
    regular: { font: carlito().regular, words: new Map(), characters: new Map() },
    bold: { font: carlito().bold, words: new Map(), characters: new Map() },
  };
  return faces[isBold ? 'bold' : 'regular'];
};

/** @returns the width of one code point in em. */
export function characterEm(codePoint: number, isBold: boolean): number {
  const { font, characters } = face(isBold);
  let em = characters.get(codePoint);
  if (em === undefined) {
    em = font.hasGlyphForCodePoint(codePoint)
      ? font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
      : fallbackEm(codePoint);
    characters.set(codePoint, em);
  }
  return em;
}

/**
 * @returns the width of a piece of one line in em: kerned, with or without ligatures, whichever is wider (PowerPoint sets
 * none, LibreOffice does). Characters that the font lacks count wide.
 */
export function textEm(text: string, isBold: boolean): number {
  if (text === '') return 0;
  if (text.length > LONGEST_SHAPED) return sumOfCharacters(text, isBold);
  const { words } = face(isBold);
  let em = words.get(text);
  if (em === undefined) {
    em = shape(text, isBold);
    if (words.size > MOST_CACHED) words.clear();
    words.set(text, em);
  }
  return em;
}

function shape(text: string, isBold: boolean): number {
  const { font } = face(isBold);
  for (const character of text) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return sumOfCharacters(text, isBold);
  }
  const plain = font.layout(text, { liga: false, clig: false, kern: true }).advanceWidth;
  if (!/f[fijlt]|t[tif]/.test(text)) return plain / font.unitsPerEm;
  return Math.max(plain, font.layout(text, { liga: true, kern: true }).advanceWidth) / font.unitsPerEm;
}

function sumOfCharacters(text: string, isBold: boolean): number {
  let sum = 0;
  for (const character of text) sum += characterEm(character.codePointAt(0) ?? 0, isBold);
  return sum;
}

let ratio: number | undefined;

/**
 * Exact line spacing at a type size, in points to the hundredth: what PowerPoint and LibreOffice take as single spacing
 * for Calibri (Windows ascent and descent). Written into every paragraph, so that no fallback font can stretch a line.
 */
export function linePtOf(sizePt: number): number {
  const { font } = face(false);
  ratio ??= (font['OS/2'].winAscent + font['OS/2'].winDescent) / font.unitsPerEm;
  return Math.round(sizePt * ratio * 100) / 100;
}
