import { isKind, type PdfValue } from '../pdf/pdf-value';
import { readOperators } from './read-operators';

/** What a character code of a font stands for: the font's own table for readers and search. */
export type ToUnicode = ReadonlyMap<number, string>;

/** A font has at most 65,536 codes. */
const MOST_CODES = 65_536;

/** Reads a ToUnicode table (ISO 32000-1, 9.10.3). @throws {PdfSyntaxError} */
export function readToUnicode(bytes: Uint8Array): ToUnicode {
  const map = new Map<number, string>();
  for (const { operator, operands } of readOperators(bytes)) {
    if (operator === 'endbfchar') addPairs(map, operands);
    if (operator === 'endbfrange') addRanges(map, operands);
  }
  return map;
}

function addPairs(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    map.set(codeOf(operands[index]), unicodeOf(operands[index + 1]));
  }
}

/** From, to, and either a list of texts or the text of the first, whose last unit counts up. */
function addRanges(map: Map<number, string>, operands: readonly PdfValue[]): void {
  for (let index = 0; index + 2 < operands.length; index += 3) {
    const first = codeOf(operands[index]);
    const last = Math.min(codeOf(operands[index + 1]), first + MOST_CODES);
    const target = operands[index + 2];
    for (let code = first; code <= last; code += 1) {
      const text = isKind(target, 'array') ? unicodeOf(target.items[code - first]) : countedUp(target, code - first);
      map.set(code, text);
    }
  }
}

function countedUp(value: PdfValue | undefined, by: number): string {
  const text = unicodeOf(value);
  const last = text.length - 1;
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + by);
}

const codeOf = (value: PdfValue | undefined): number =>
  isKind(value, 'string') ? value.bytes.reduce((code, byte) => code * 256 + byte, 0) : -1;

const unicodeOf = (value: PdfValue | undefined): string =>
  isKind(value, 'string') ? new TextDecoder('utf-16be').decode(value.bytes) : '';
