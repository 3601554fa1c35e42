import { rewrite, SHAPE_FILES, type DeckFiles } from './deck-files';

const FIELD = /(<a:fld [^>]*type="slidenum"[^>]*>)(.*?)(<\/a:fld>)/gs;

/** The text of the slide number field is the word "null": programs that do not count pages show it. */
export function nameSlideNumber(files: DeckFiles): void {
  rewrite(files, SHAPE_FILES, (xml, name) => {
    const number = /^ppt\/slides\/slide(\d+)\.xml$/.exec(name)?.[1] ?? '‹#›';
    return xml.replace(FIELD, (_, start: string, inside: string, end: string) => {
      return start + inside.replace(/<a:t>[^<]*<\/a:t>/, `<a:t>${number}</a:t>`) + end;
    });
  });
}
