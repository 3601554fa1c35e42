import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** More at once is a slip of the mouse. */
const MOST_WAITING = 20;

/** PDFs that the app was opened with and nobody has checked yet, oldest first. */
export interface OpenedDocuments {
  readonly add: (files: readonly string[]) => void;
  /** The next one, which is handed out once; null if there is none. */
  readonly take: () => string | null;
  /** Calls back whenever one is added. */
  readonly onAdded: (listener: () => void) => void;
}

export function createOpenedDocuments(): OpenedDocuments {
  const waiting: string[] = [];
  let tell: () => void = () => undefined;
  return {
    add: (files) => {
      waiting.push(...files.slice(0, MOST_WAITING - waiting.length));
      if (files.length > 0) tell();
    },
    take: () => waiting.shift() ?? null,
    onAdded: (listener) => void (tell = listener),
  };
}

/**
 * The PDFs among the words a process was started with; switches and everything else are passed over.
 *
 * @param folder what relative names are relative to.
 */
export const documentsIn = (words: readonly string[], folder: string): string[] =>
  words
    .slice(1)
    .map(plainName)
    .filter((word) => !word.startsWith('-') && path.extname(word).toLowerCase() === '.pdf')
    .map((word) => path.resolve(folder, word));

/** Desktops on Linux hand over `file:` addresses. Empty for one that names no file of this computer. */
function plainName(word: string): string {
  if (!word.startsWith('file:')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    // Another computer's file or half an address: nothing to open, and the app starts all the same.
    return '';
  }
}
