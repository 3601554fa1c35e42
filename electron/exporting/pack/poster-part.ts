import type { PackContent } from '#shared/domain/pack/pack-content';
import type { Poster } from '#shared/domain/pack/posters';
import { oneLineOf, type Sheet } from '../pages/sheet';

/** Points: read from three metres away once it is enlarged. */
const TITLE_PT = 38;
const LINE_PT = 22;
/** A poster with more says it smaller, so that it stays one sheet. */
const SMALL_LINE_PT = 15;

/** A sheet each for the walls. */
export function writePosterPart(sheet: Sheet, { posters }: PackContent): void {
  for (const [index, poster] of posters.entries()) {
    if (index > 0) sheet.writer.newPage();
    writePoster(sheet, poster);
  }
}

function writePoster({ writer, palette }: Sheet, { title, lines, invites }: Poster): void {
  const name = [{ text: title, isBold: true, color: palette.accentInk }];
  writer.paragraph(name, { tag: 'H1', sizePt: TITLE_PT, before: 10, after: 20 });
  const looks = [LINE_PT, SMALL_LINE_PT].map((sizePt) => ({ tag: 'LI' as const, sizePt, after: sizePt / 2 }));
  const look = looks.find((each) => heightIn(each) <= writer.roomPt) ?? looks[1];
  if (look) for (const line of lines) writer.paragraph([{ text: oneLineOf(line) }], look);
  if (lines.length === 0 && invites !== '') {
    writer.paragraph([{ text: invites, color: palette.grey }], { tag: 'P', sizePt: LINE_PT });
  }

  function heightIn(each: { readonly tag: 'LI'; readonly sizePt: number; readonly after: number }): number {
    return lines.reduce((sum, line) => sum + writer.heightOf([{ text: oneLineOf(line) }], each), 0);
  }
}
