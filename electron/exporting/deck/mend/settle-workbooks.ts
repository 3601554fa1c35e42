import { readFiles, rewrite, zipFiles, type DeckFiles } from './deck-files';
import { removeFolders } from './remove-folders';

/** The workbooks inside charts carry times too. */
export function settleWorkbooks(files: DeckFiles): void {
  for (const [name, bytes] of files) {
    if (!name.endsWith('.xlsx')) continue;
    const workbook = readFiles(bytes);
    removeFolders(workbook);
    rewrite(workbook, /^docProps\/core\.xml$/, (xml) =>
      xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, start: string) => `${start}2026-01-01T00:00:00Z`),
    );
    files.set(name, zipFiles(workbook));
  }
}
