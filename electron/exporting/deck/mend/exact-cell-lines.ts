import { linePtOf } from '../../text-fit/measurer';
import { rewrite, SLIDE_FILES, type DeckFiles } from './deck-files';

/** Exact line spacing in every paragraph of a table: pptxgenjs leaves it out there, and rows grow past what was measured. */
export function exactCellLines(files: DeckFiles): void {
  rewrite(files, SLIDE_FILES, (xml) => xml.replace(/<a:tc>.*?<\/a:tc>/gs, withSpacing));
}

function withSpacing(cell: string): string {
  const size = Number(/ sz="(\d+)"/.exec(cell)?.[1] ?? 1200);
  const spacing = `<a:lnSpc><a:spcPts val="${Math.round(linePtOf(size / 100) * 100)}"/></a:lnSpc>`;
  return cell
    .replace(/<a:pPr([^>]*?)\/>/g, `<a:pPr$1>${spacing}</a:pPr>`)
    .replace(/<a:pPr([^>]*)>(?!<a:lnSpc>)/g, `<a:pPr$1>${spacing}`)
    .replace(/<a:p>(?!<a:pPr)/g, `<a:p><a:pPr>${spacing}</a:pPr>`);
}
