import { escapeXml, rewrite, SLIDE_FILES, type DeckFiles } from './deck-files';

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative ' +
  'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

const PROPERTIES = /<p:cNvPr id="(\d+)" name="([^"]*)"([^>]*?)(?:\/>|>(.*?)<\/p:cNvPr>)/gs;

/**
 * Alternative texts where pptxgenjs ignores them: tables say what they show, shapes without text are decoration.
 *
 * @param altTexts by slide number and the table's name.
 */
export function describeShapes(files: DeckFiles, altTexts: ReadonlyMap<string, string>): void {
  rewrite(files, SLIDE_FILES, (xml, file) => {
    const slide = /slide(\d+)\.xml$/.exec(file)?.[1] ?? '';
    return xml.replace(PROPERTIES, (all, id: string, name: string, attributes: string) => {
      const altText = altTexts.get(altTextKey(Number(slide), name));
      if (altText !== undefined) return `<p:cNvPr id="${id}" name="${name}" descr="${escapeXml(altText)}"/>`;
      if (/^Shape \d+$/.test(name)) return `<p:cNvPr id="${id}" name="${name}"${attributes}>${DECORATIVE}</p:cNvPr>`;
      return all;
    });
  });
}

export const altTextKey = (slide: number, name: string): string => `${slide} ${name}`;
