import { clipboard, type Clipboard } from 'electron';

/** Linux keeps what was last marked beside what was copied, and pastes it with the middle button; others do not. */
const marked = (): Clipboard | undefined => clipboard.selection;

/**
 * Remembers what could be pasted before a seat has the laptop.
 *
 * @returns a function that takes away what was copied or marked since, for the next one not to paste it.
 */
export function watchClipboard(): () => Promise<void> {
  const before = copiedText();
  return async () => {
    marked()?.clear();
    if ((await copiedText()) !== (await before)) clipboard.clear();
  };
}

/** Older runtimes answer at once, newer ones with a promise. */
const copiedText = async (): Promise<string> => clipboard.readText();
