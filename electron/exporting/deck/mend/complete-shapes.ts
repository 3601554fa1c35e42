import { rewrite, SHAPE_FILES, type DeckFiles } from './deck-files';

const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody>';

/** Small parts the schema wants: effects of a background, a text body in every shape, a line that says it is none. */
export function completeShapes(files: DeckFiles): void {
  rewrite(files, SHAPE_FILES, (xml) =>
    xml
      .replace(/(<p:bgPr>)(<a:solidFill>.*?<\/a:solidFill>)(<\/p:bgPr>)/gs, '$1$2<a:effectLst/>$3')
      .replace(/<\/p:spPr>(\s*)<\/p:sp>/g, `</p:spPr>${EMPTY_TEXT}</p:sp>`)
      .replace(/<a:ln>\s*<\/a:ln>/g, '<a:ln><a:noFill/></a:ln>'),
  );
}
