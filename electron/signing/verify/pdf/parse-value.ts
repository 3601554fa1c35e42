import type { PdfArray, PdfDict, PdfName, PdfString, PdfValue } from './pdf-value';
import type { Scanner } from './scanner';

const DEEPEST = 60;
/** Bytes; the longest string Rapport writes is the container of a signature. */
const LONGEST_STRING = 1_000_000;

/** Reads one value. @throws {PdfSyntaxError} where the file breaks the grammar or what Rapport never writes begins. */
export function parseValue(scanner: Scanner, depth = 0): PdfValue {
  if (depth > DEEPEST) scanner.refuse();
  scanner.countValue();
  scanner.skipSpace();
  switch (scanner.here) {
    case '/':
      return parseName(scanner);
    case '(':
      return parseLiteral(scanner);
    case '[':
      return parseArray(scanner, depth);
    case '<':
      return scanner.at(1) === '<' ? parseDict(scanner, depth) : parseHex(scanner);
    default:
      return parseWord(scanner);
  }
}

function parseName(scanner: Scanner): PdfName {
  scanner.take('/');
  const written = scanner.word();
  if (written === '' || /#(?![0-9A-Fa-f]{2})/.test(written)) scanner.refuse();
  const name = written.replace(/#([0-9A-Fa-f]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return { kind: 'name', name };
}

function parseArray(scanner: Scanner, depth: number): PdfArray {
  scanner.take('[');
  const items: PdfValue[] = [];
  for (scanner.skipSpace(); scanner.here !== ']'; scanner.skipSpace()) items.push(parseValue(scanner, depth + 1));
  scanner.take(']');
  return { kind: 'array', items };
}

/** A key that stands twice would be read one way by one program and the other way by the next. */
function parseDict(scanner: Scanner, depth: number): PdfDict {
  scanner.take('<<');
  const entries = new Map<string, PdfValue>();
  for (scanner.skipSpace(); scanner.here !== '>'; scanner.skipSpace()) {
    const { name } = parseName(scanner);
    if (entries.has(name)) scanner.refuse();
    entries.set(name, parseValue(scanner, depth + 1));
  }
  scanner.take('>>');
  return { kind: 'dict', entries };
}

function parseHex(scanner: Scanner): PdfString {
  const start = scanner.position;
  scanner.take('<');
  const from = scanner.position;
  while (isHexDigit(scanner.here) || isSpace(scanner.here)) {
    scanner.position += 1;
    if (scanner.position - from > LONGEST_STRING) scanner.refuse();
  }
  const written = Buffer.from(scanner.bytes.subarray(from, scanner.position)).toString('latin1');
  const digits = written.replace(/[ \n\r\t]/g, '');
  if (digits.length % 2 === 1) scanner.refuse();
  scanner.take('>');
  return { kind: 'string', bytes: Buffer.from(digits, 'hex'), isHex: true, start, end: scanner.position };
}

function parseLiteral(scanner: Scanner): PdfString {
  const start = scanner.position;
  const bytes: number[] = [];
  let open = 0;
  do {
    const character = scanner.here;
    if (character === '' || scanner.position - start > LONGEST_STRING) scanner.refuse();
    if (character === '\\') {
      bytes.push(...escaped(scanner));
      continue;
    }
    if (character === '(') open += 1;
    if (character === ')') open -= 1;
    bytes.push(character.charCodeAt(0));
    scanner.position += 1;
  } while (open > 0);
  return { kind: 'string', bytes: Uint8Array.from(bytes.slice(1, -1)), isHex: false, start, end: scanner.position };
}

const plainEscapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What a backslash and the characters after it stand for; a backslash at the end of a line stands for nothing. */
function escaped(scanner: Scanner): number[] {
  scanner.take('\\');
  const octal = /^[0-7]{1,3}/.exec(scanner.at(0) + scanner.at(1) + scanner.at(2))?.[0];
  if (octal !== undefined) {
    scanner.position += octal.length;
    return [parseInt(octal, 8) & 0xff];
  }
  const character = scanner.here;
  scanner.position += scanner.startsWith('\r\n') ? 2 : 1;
  if (character === '\r' || character === '\n') return [];
  return [(plainEscapes[character] ?? character).charCodeAt(0)];
}

/** A number, a reference (two whole numbers and R), true, false or null. */
function parseWord(scanner: Scanner): PdfValue {
  const word = scanner.word();
  if (word === 'true') return true;
  if (word === 'false') return false;
  if (word === 'null') return null;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) scanner.refuse();
  if (/^\d{1,10}$/.test(word)) {
    const after = scanner.position;
    const generation = generationOf(scanner);
    if (generation !== null) return { kind: 'ref', number: Number(word), generation };
    scanner.position = after;
  }
  return Number(word);
}

/** The rest of a reference after its number; null if none follows. */
function generationOf(scanner: Scanner): number | null {
  scanner.skipSpace();
  const generation = isDigit(scanner.here) ? scanner.word() : '';
  if (!/^\d{1,5}$/.test(generation)) return null;
  scanner.skipSpace();
  return scanner.here === 'R' && scanner.word() === 'R' ? Number(generation) : null;
}

const isDigit = (character: string) => character >= '0' && character <= '9' && character.length === 1;
const isHexDigit = (character: string) => /^[0-9A-Fa-f]$/.test(character);
const isSpace = (character: string) => /^[ \n\r\t]$/.test(character);
