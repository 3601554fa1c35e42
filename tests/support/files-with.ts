import fs from 'node:fs';
import path from 'node:path';

export interface Found {
  /** Within the folder. */
  readonly file: string;
  readonly word: string;
}

/**
 * Every file below a folder that holds one of the words, or has it in its name: in UTF-8 or UTF-16, in any case of ASCII
 * letters. Files that go while it looks are passed over.
 */
export function filesWith(folder: string, words: readonly string[]): Found[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(folder, file);
      const bytes = read(file);
      return words
        .filter((word) => holds(Buffer.from(name), word) || holds(bytes, word))
        .map((word) => ({ file: name, word }));
    });
}

function holds(bytes: Buffer, word: string): boolean {
  const text = bytes.toString('latin1').toLowerCase();
  return (['utf8', 'utf16le'] as const).some((encoding) =>
    text.includes(Buffer.from(word.toLowerCase(), encoding).toString('latin1')),
  );
}

function read(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return Buffer.alloc(0);
    throw cause;
  }
}
