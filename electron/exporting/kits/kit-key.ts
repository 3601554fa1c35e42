import type { AnswerKey } from '#shared/domain/kit/answer-key-schema';
import { seatKindNames } from '#shared/domain/kit/seat-kind';
import { fieldName } from '../pages/pen-pieces';
import { labelledPieces, rowText, type Piece, type RowLine } from '../pages/pieces';
import { BODY_PT, LABEL_PT, LEFT, oneLineOf, type Sheet } from '../pages/sheet';
import type { Run } from '../text-fit/wrap';

interface Tickable {
  readonly name: string;
  readonly text: string;
  /** What to ask if it was not heard. */
  readonly probes: readonly string[];
}

/** Left of a text that can be ticked. */
const TICK_PT = 18;

/** What the interviewer reads while listening: why, what to listen for, what a strong and a wrong answer sound like. */
export function keyPieces(sheet: Sheet, itemId: string, key: AnswerKey): Piece[] {
  const row = (label: string, lines: readonly RowLine[]) => labelledPieces(sheet, label, lines);
  const { grey } = sheet.palette;
  const because = (text: string): Run[] => (text.trim() === '' ? [] : [{ text: ` ${oneLineOf(text)}`, color: grey }]);
  return [
    ...row('Why we ask', rowText(key.whyAsked)),
    ...tickRows(sheet, 'Listen for', factorsOf(itemId, key)),
    ...row('Ask also', generalProbes(key)),
    ...row('A strong answer', rowText(key.aPlayerSays)),
    ...row('Sounds right, is not', [
      { runs: [{ text: oneLineOf(key.convincingWrong.says) }, ...because(key.convincingWrong.why)] },
    ]),
    ...row(
      'For another seat',
      key.wrongSeat.map(({ seat, says }) => ({
        runs: [{ text: `${seatKindNames[seat]}: `, isBold: true }, { text: oneLineOf(says) }],
      })),
    ),
    ...tickRows(
      sheet,
      'Red flags',
      key.redFlags.map((text, index) => ({ name: `flag_${itemId}_${index + 1}`, text, probes: [] })),
    ),
    ...row('Good question back', rowText(key.goodQuestionBack)),
  ];
}

const factorsOf = (itemId: string, { factors, probes }: AnswerKey): Tickable[] =>
  factors.map(({ id, text }) => ({
    name: `heard_${itemId}_${id}`,
    text,
    probes: probes.filter(({ factorId }) => factorId === id).map(({ ask }) => ask),
  }));

/** Probes that belong to no factor. */
function generalProbes({ factors, probes }: AnswerKey): RowLine[] {
  const isOfFactor = (factorId: string | null) => factors.some(({ id }) => id === factorId);
  return probes
    .filter(({ factorId }) => !isOfFactor(factorId))
    .map(({ ask }) => ({ runs: [{ text: oneLineOf(ask) }] }));
}

/** Rows that can be ticked as heard, each with what to ask if it was not. */
function tickRows(sheet: Sheet, label: string, rows: readonly Tickable[]): Piece[] {
  const { writer, palette, fillIn } = sheet;
  const written = rows.filter(({ text }) => text.trim() !== '');
  return written.flatMap(({ name, text, probes }, index) => {
    const runs = [
      { text: oneLineOf(text) },
      ...probes.map((ask) => ({ text: `  If missing: ${oneLineOf(ask)}`, color: palette.grey })),
    ];
    const look = {
      tag: 'LI' as const,
      sizePt: BODY_PT,
      indentPt: LABEL_PT + TICK_PT,
      before: index === 0 ? 3 : 0,
      after: 1.8,
      ...(index === 0 && { marker: { text: label, color: palette.accentInk, isBold: true } }),
    };
    const write = () => {
      // The box stands on the page of the first line.
      writer.needs(look.before + 16);
      fillIn.tick({
        name: fieldName(name),
        label: `${label}: ${oneLineOf(text)}`,
        x: LEFT + LABEL_PT,
        y: writer.y + look.before - 0.5,
      });
      writer.paragraph(runs, look);
    };
    return [{ heightPt: writer.heightOf(runs, look), write }];
  });
}
