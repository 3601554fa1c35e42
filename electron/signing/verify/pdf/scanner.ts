/** Something stands in the file that does not belong there. */
export class PdfSyntaxError extends Error {
  /** Byte in the file. */
  readonly position: number;

  constructor(position: number) {
    super(`something does not belong at byte ${position}`);
    this.name = 'PdfSyntaxError';
    this.position = position;
  }
}

/** Longer than any number, name or keyword that Rapport writes. */
const LONGEST_WORD = 200;

const codes = (text: string) => new Set(Array.from(text, (character) => character.charCodeAt(0)));
const space = codes('\0\t\n\f\r ');
const delimiter = codes('()<>[]{}/%');

/** Reads a PDF byte by byte. Every step is bounded, so that no file takes more than a look at each of its bytes. */
export class Scanner {
  readonly bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  get isAtEnd(): boolean {
    return this.position >= this.bytes.length;
  }

  /** The character here; empty at the end. */
  get here(): string {
    return this.at(0);
  }

  at(ahead: number): string {
    const code = this.bytes[this.position + ahead];
    return code === undefined ? '' : String.fromCharCode(code);
  }

  skipSpace(): void {
    while (space.has(this.bytes[this.position] ?? -1)) this.position += 1;
  }

  /** A run of characters that are neither space nor bracket; may be empty. @throws {PdfSyntaxError} if it is too long. */
  word(): string {
    const start = this.position;
    while (!this.isAtEnd && isRegular(this.bytes[this.position] ?? 0)) {
      this.position += 1;
      if (this.position - start > LONGEST_WORD) this.refuse();
    }
    return Buffer.from(this.bytes.subarray(start, this.position)).toString('latin1');
  }

  /** Reads over exactly this text. @throws {PdfSyntaxError} if something else stands here. */
  take(text: string): void {
    if (!this.startsWith(text)) this.refuse();
    this.position += text.length;
  }

  startsWith(text: string): boolean {
    return Array.from(text).every((character, index) => this.at(index) === character);
  }

  /** One whole number without a sign. @throws {PdfSyntaxError} */
  integer(): number {
    const word = this.word();
    if (!/^\d{1,10}$/.test(word)) this.refuse();
    return Number(word);
  }

  refuse(): never {
    throw new PdfSyntaxError(this.position);
  }
}

const isRegular = (code: number) => !space.has(code) && !delimiter.has(code);
