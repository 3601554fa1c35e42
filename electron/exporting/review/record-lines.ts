import type { RecordLine } from '#shared/domain/review/record-line';
import { labelledPieces, rowText, writeTogether, type RowLine } from '../pages/pieces';
import { oneLineOf, type Sheet } from '../pages/sheet';

/** Each with its label at the left, together on one page where it fits. */
export function writeLines(sheet: Sheet, lines: readonly RecordLine[]): void {
  for (const line of lines) writeTogether(sheet, labelledPieces(sheet, line.label, paragraphsOf(sheet, line)));
}

function paragraphsOf({ palette }: Sheet, { lead, text, remark }: RecordLine): RowLine[] {
  const [first, ...more] = rowText(text);
  const runs = first?.runs ?? [];
  const head = oneLineOf(lead);
  return [
    { runs: head === '' ? runs : [{ text: `${head}  `, isBold: true }, ...runs] },
    ...more,
    { runs: [{ text: oneLineOf(remark), color: palette.grey }] },
  ];
}
