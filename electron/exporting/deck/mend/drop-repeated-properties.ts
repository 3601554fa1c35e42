import { rewrite, SHAPE_FILES, type DeckFiles } from './deck-files';

const PROPERTIES = /<a:pPr\b[^>]*\/>|<a:pPr\b.*?<\/a:pPr>/gs;

/** A paragraph has one set of properties, before its first run; pptxgenjs writes one before each run. */
export function dropRepeatedProperties(files: DeckFiles): void {
  rewrite(files, SHAPE_FILES, (xml) =>
    xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
      const firstRun = paragraph.indexOf('</a:r>');
      if (firstRun === -1) return paragraph;
      return paragraph.slice(0, firstRun) + paragraph.slice(firstRun).replace(PROPERTIES, '');
    }),
  );
}
