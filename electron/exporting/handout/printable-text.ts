import { carlito } from '../text-fit/fonts';

/** Stands for a character that the typeface lacks. */
const BOX = '□';

export interface Printable {
  /** The text with a box for every character, as a reader sees characters, that cannot be printed. */
  of(text: string): string;
  /** What was replaced so far: "Hebrew", "emoji", "other". */
  replaced(): string[];
}

/** Scripts that are named to the reader, in this order. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Chinese, Japanese or Korean', /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u],
  ['emoji', /\p{Extended_Pictographic}|\p{Regional_Indicator}/u],
];

export function createPrintable(): Printable {
  const found = new Set<string>();
  const { regular } = carlito();
  const isKnown = (character: string) => regular.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  const segmenter = new Intl.Segmenter('en');
  return {
    of: (text) => {
      if ([...text].every((character) => character === '\n' || isKnown(character))) return text;
      const segments = [...segmenter.segment(text)].map(({ segment }) => {
        if (segment === '\n' || [...segment].every(isKnown)) return segment;
        found.add(scripts.find(([, script]) => script.test(segment))?.[0] ?? 'other signs');
        return BOX;
      });
      return segments.join('');
    },
    replaced: () => [...scripts.map(([name]) => name), 'other signs'].filter((name) => found.has(name)),
  };
}
