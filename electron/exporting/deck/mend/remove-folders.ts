import type { DeckFiles } from './deck-files';

/** Folder entries are no parts of a package; strict readers refuse them. */
export function removeFolders(files: DeckFiles): void {
  for (const name of files.keys()) if (name.endsWith('/')) files.delete(name);
}
