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

/** More values than the largest agreement has: whatever holds them is made to take long. */
const MOST_VALUES = 2_000_000;

/** For each of the 256 bytes, whether it is one of these. */
const tableOf = (text: string) =>
  Uint8Array.from({ length: 256 }, (_none, code) => Number(text.includes(String.fromCharCode(code))));
const SPACE = '\0\t\n\f\r ';
const space = tableOf(SPACE);
/** What ends a word. */
const breaks = tableOf(`${SPACE}()<>[]{}/%`);

/** Reads a PDF byte by byte. Every step is bounded, so that no file takes more than a look at each of its bytes. */
export class Scanner {
  readonly bytes: Uint8Array;
  position: number;
  #values = 0;

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
    while (space[this.bytes[this.position] ?? 256] === 1) this.position += 1;
  }

  /** A run of characters that are neither space nor bracket; may be empty. @throws {PdfSyntaxError} if it is too long. */
  word(): string {
    const start = this.position;
    while (breaks[this.bytes[this.position] ?? 256] === 0) {
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

  /** To be called for each value. @throws {PdfSyntaxError} once there are too many. */
  countValue(): void {
    this.#values += 1;
    if (this.#values > MOST_VALUES) this.refuse();
  }

  refuse(): never {
    throw new PdfSyntaxError(this.position);
  }
}
