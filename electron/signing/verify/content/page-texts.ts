import { catalogOf, dictAt, itemsAt, lookUp, type PdfFile } from '../pdf/pdf-file';
import { isKind, type PdfDict, type PdfValue } from '../pdf/pdf-value';
import { PdfSyntaxError } from '../pdf/scanner';
import { readOperators } from './read-operators';
import { streamBytes } from './stream-bytes';
import { readToUnicode, type ToUnicode } from './to-unicode';

/** Every run of text on each page, in the order in which it is drawn; a page that cannot be read has none. */
export function pageTexts(file: PdfFile): string[][] {
  const fonts = new Map<PdfValue, ToUnicode>();
  return pagesOf(file).map((page) => {
    try {
      return runsOn(page, file, fonts);
    } catch (cause) {
      if (cause instanceof PdfSyntaxError) return [];
      throw cause;
    }
  });
}

const MOST_PAGES = 5_000;

function pagesOf(file: PdfFile): PdfDict[] {
  const pages: PdfDict[] = [];
  const seen = new Set<PdfDict>();
  const waiting: PdfDict[] = [dictAt(file.objects, catalogOf(file), 'Pages')];
  for (let next = waiting.shift(); next && pages.length < MOST_PAGES; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const kids = itemsAt(file.objects, next, 'Kids').map((kid) => lookUp(file.objects, kid));
    if (next.entries.has('Kids')) waiting.unshift(...kids.filter((kid) => isKind(kid, 'dict')));
    else pages.push(next);
  }
  return pages;
}

function runsOn(page: PdfDict, file: PdfFile, fonts: Map<PdfValue, ToUnicode>): string[] {
  const runs: string[] = [];
  const resources = dictAt(file.objects, dictAt(file.objects, page, 'Resources'), 'Font');
  let font: ToUnicode = new Map();
  for (const { operator, operands } of readOperators(contentOf(page, file))) {
    const [first] = operands;
    if (operator === 'Tf' && isKind(first, 'name')) {
      font = tableOf(dictAt(file.objects, resources, first.name), file, fonts);
    }
    if (operator === 'Tj') runs.push(decode([first ?? null], font));
    if (operator === 'TJ' && isKind(first, 'array')) runs.push(decode(first.items, font));
  }
  return runs;
}

function contentOf(page: PdfDict, { objects }: PdfFile): Buffer {
  const contents = page.entries.get('Contents');
  const refs = isKind(contents, 'array') ? contents.items : [contents];
  const streams = refs.map((ref) => (isKind(ref, 'ref') ? streamBytes(objects.get(ref.number)) : null));
  return Buffer.concat(streams.flatMap((bytes) => (bytes ? [bytes, Buffer.from('\n')] : [])));
}

function tableOf(font: PdfDict, { objects }: PdfFile, known: Map<PdfValue, ToUnicode>): ToUnicode {
  const ref = font.entries.get('ToUnicode');
  const bytes = isKind(ref, 'ref') ? streamBytes(objects.get(ref.number)) : null;
  const table = known.get(font) ?? readToUnicode(bytes ?? new Uint8Array());
  known.set(font, table);
  return table;
}

/** Two bytes a character, as fonts of many characters have it; what moves the pen between them is passed over. */
function decode(items: readonly PdfValue[], font: ToUnicode): string {
  return items.map((item) => (isKind(item, 'string') ? decodeString(item.bytes, font) : '')).join('');
}

function decodeString(bytes: Uint8Array, font: ToUnicode): string {
  const buffer = Buffer.from(bytes);
  const characters = Array.from({ length: Math.floor(buffer.length / 2) }, (_none, index) =>
    font.get(buffer.readUInt16BE(index * 2)),
  );
  return characters.map((character) => character ?? '\uFFFD').join('');
}
