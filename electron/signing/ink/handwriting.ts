import type { Font } from 'fontkit';

import { readFont } from '../../exporting/text-fit/fonts';

/** A typeface and how large it is set, so that its small letters are as high as those of the others. */
export interface Hand {
  readonly font: Font;
  /** Share of the type size. */
  readonly scale: number;
  /** True for letters like those of a pen. */
  readonly isWritten: boolean;
}

/** Letters of a name that one typeface draws, in reading order. */
export interface HandRun {
  readonly hand: Hand;
  readonly text: string;
}

/** Stands for a letter that none of the typefaces has. */
const BOX = '□';

let hands: readonly Hand[] | undefined;

/** Caveat in its three parts, then Carlito for what they lack; parsed once in a process. */
function allHands(): readonly Hand[] {
  hands ??= [
    ...['latin', 'latin-ext', 'cyrillic'].map((part) => ({
      font: readFont(`fonts/caveat-${part}-500-normal.woff`),
      scale: 1,
      isWritten: true,
    })),
    { font: readFont('fonts/Carlito-Regular.ttf'), scale: 0.82, isWritten: false },
  ];
  return hands;
}

/** Cuts a name into runs by the typeface that has each letter. Letters that none has become boxes. */
export function handRuns(name: string): HandRun[] {
  const runs: { hand: Hand; text: string }[] = [];
  for (const { segment } of new Intl.Segmenter('en').segment(visible(name))) {
    const last = runs.at(-1);
    const { hand, text } = drawable(segment, last?.hand);
    if (last?.hand === hand) last.text += text;
    else runs.push({ hand, text });
  }
  return runs;
}

/** Without marks of direction and other signs that draw nothing; spaces of any kind are one space. */
const visible = (name: string): string =>
  name
    .toWellFormed()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();

/** The letter as one of the typefaces can draw it: whole, else without its accents, else as a box. */
function drawable(letter: string, before: Hand | undefined): HandRun {
  const inTurn = before?.isWritten ? [before, ...allHands()] : allHands();
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  for (const text of [letter, bare, BOX]) {
    const hand = text === '' ? undefined : inTurn.find(({ font }) => has(font, text));
    if (hand) return { hand, text };
  }
  throw new Error('the typefaces lack even the box');
}

const has = (font: Font, text: string): boolean =>
  [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
