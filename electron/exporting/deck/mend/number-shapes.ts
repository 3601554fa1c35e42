import { rewrite, SHAPE_FILES, type DeckFiles } from './deck-files';

/** Every shape of a slide its own id; pptxgenjs gives a table the id of a text. */
export function numberShapes(files: DeckFiles): void {
  rewrite(files, SHAPE_FILES, (xml) => {
    let id = 0;
    return xml.replace(/(<p:cNvPr\s+id=")\d+(")/g, (_, start: string, end: string) => {
      id += 1;
      return `${start}${id}${end}`;
    });
  });
}
