import LineBreaker from 'linebreak';

import { characterEm, textEm } from './measurer';

/** A stretch of text in one style. */
export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  /** Six hexadecimal digits. */
  readonly color?: string;
}

export interface WrapBox {
  readonly sizePt: number;
  readonly widthPt: number;
  /** Breaking stops after this many lines: what follows cannot be shown anyway, and the work stays bounded. */
  readonly maxLines: number;
}

export interface Wrapped {
  /** Positions in the joined text where the lines end. */
  readonly ends: readonly number[];
  /** True if the text goes on after the last line. */
  readonly isCut: boolean;
}

/** Left free on every line: no layout program we compared breaks earlier. */
export const WIDTH_SLACK = 0.025;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly em: number;
  /** Without the spaces at its end, which may hang over the edge. */
  readonly inkEm: number;
}

const MOST_CACHED = 8_000;
const cache = new Map<string, Words>();

/** Breaks a paragraph (no line feeds inside) into lines. At least one line, even for the empty paragraph. */
export const wrap = (runs: readonly Run[], box: WrapBox): Wrapped => wrapWords(wordsOf(runs), box);

/** The same for a paragraph that is broken many times: see {@link wordsOf}. */
export function wrapWords(words: Words, { sizePt, widthPt, maxLines }: WrapBox): Wrapped {
  const room = (widthPt * (1 - WIDTH_SLACK)) / sizePt;
  const ends: number[] = [];
  let filled = 0;
  for (let index = 0; ; index += 1) {
    const word = words.at(index);
    if (word === undefined) break;
    if (filled > 0 && filled + word.inkEm > room) {
      ends.push(word.start);
      filled = 0;
    }
    if (word.inkEm > room) filled = words.breakInside(word, { room, ends, maxLines });
    else filled += word.em;
    if (ends.length >= maxLines) return { ends: ends.slice(0, maxLines), isCut: true };
  }
  ends.push(words.text.length);
  return { ends, isCut: false };
}

/** The lines themselves, each cut into its runs, without the spaces at their ends. */
export function linesOf(runs: readonly Run[], ends: readonly number[]): Run[][] {
  let start = 0;
  return ends.map((end) => {
    const line = sliceRuns(runs, start, end);
    start = end;
    return line;
  });
}

/** The part of the runs from `start` to `end` (UTF-16 units), without spaces at its end. */
export function sliceRuns(runs: readonly Run[], start: number, end: number): Run[] {
  const pieces: Run[] = [];
  let offset = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
    if (text !== '') pieces.push({ ...run, text });
    offset += run.text.length;
  }
  const last = pieces.at(-1);
  return last ? [...pieces.slice(0, -1), { ...last, text: last.text.trimEnd() }] : [];
}

/** A paragraph ready to be broken at any width and size; the same object for the same text. */
export function wordsOf(runs: readonly Run[]): Words {
  const key = runs.map((run) => (run.isBold ? 'b' : 'r') + run.text).join('\u0000');
  let words = cache.get(key);
  if (!words) {
    words = new Words(runs);
    if (cache.size > MOST_CACHED) cache.clear();
    cache.set(key, words);
  }
  return words;
}

/** The words of a paragraph with their widths, found one after the other and only as far as somebody asks. */
export class Words {
  readonly text: string;
  readonly #runs: readonly Run[];
  readonly #breaker: LineBreaker;
  readonly #found: Word[] = [];
  #end = 0;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
    this.text = runs.map((run) => run.text).join('');
    this.#breaker = new LineBreaker(this.text);
  }

  at(index: number): Word | undefined {
    while (this.#found.length <= index) {
      const next = this.#breaker.nextBreak();
      if (next === null || next.position <= this.#end) return undefined;
      const { position } = next;
      const inkEnd = this.#end + this.text.slice(this.#end, position).trimEnd().length;
      const inkEm = this.#em(this.#end, inkEnd);
      const em = inkEm + this.#em(inkEnd, position);
      this.#found.push({ start: this.#end, end: position, em, inkEm });
      this.#end = position;
    }
    return this.#found[index];
  }

  /** Breaks one word that is wider than a line anywhere; @returns the em filled on its last line. */
  breakInside(word: Word, line: { readonly room: number; readonly ends: number[]; readonly maxLines: number }): number {
    let filled = 0;
    let position = word.start;
    for (const character of this.#characters(word)) {
      const em = characterEm(character.codePoint, character.isBold);
      if (filled > 0 && filled + em > line.room) {
        line.ends.push(position);
        filled = 0;
        if (line.ends.length >= line.maxLines) return 0;
      }
      filled += em;
      position += character.length;
    }
    return filled;
  }

  *#characters(word: Word) {
    let offset = 0;
    for (const run of this.#runs) {
      let at = Math.max(0, word.start - offset);
      const stop = Math.min(run.text.length, word.end - offset);
      while (at < stop) {
        const codePoint = run.text.codePointAt(at) ?? 0;
        const length = codePoint > 0xff_ff ? 2 : 1;
        yield { codePoint, length, isBold: run.isBold === true };
        at += length;
      }
      offset += run.text.length;
    }
  }

  #em(start: number, end: number): number {
    let sum = 0;
    let offset = 0;
    for (const run of this.#runs) {
      const piece = run.text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
      sum += textEm(piece, run.isBold === true);
      offset += run.text.length;
    }
    return sum;
  }
}
