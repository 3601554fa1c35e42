import { rewrite, SLIDE_FILES, type DeckFiles } from './deck-files';

/** Says that the first row holds the heads: screen readers announce them with every cell. */
export function markHeaderRows(files: DeckFiles): void {
  rewrite(files, SLIDE_FILES, (xml) =>
    xml.replace(/<a:tblPr\s*(?:\/>|>\s*<\/a:tblPr>)/g, '<a:tblPr firstRow="1" bandRow="1"/>'),
  );
}
