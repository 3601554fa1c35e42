import { partNames } from '#shared/domain/kit/kit-names';
import type { Kit } from '#shared/domain/kit/kit-schema';
import { roundName, seatKindNames } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import { shownInstantDay } from '../hiring/hiring-names';
import type { Run } from '../text-fit/wrap';
import { areaPieces, linePieceToFill } from '../pages/pen-pieces';
import { labelledPieces, linePiece, rowText, textPiece, writeTogether, type Piece } from '../pages/pieces';
import { oneLineOf, type Sheet } from '../pages/sheet';
import { shortScalePiece } from './kit-rating';
import type { NumberedItem } from './kit-question';

export interface KitFacts {
  readonly clientName: string;
  readonly searchTitle: string;
  readonly kit: Kit;
  /** Undefined if the seat has left the panel. */
  readonly seat: Seat | undefined;
  readonly items: readonly NumberedItem[];
  readonly purpose: string;
  readonly hopedOutcome: string;
}

export const seatNameOf = (seat: Pick<Seat, 'kind'> | undefined): string =>
  seat ? seatKindNames[seat.kind] : 'Former seat';

/** "Kit version 2, locked 3 March 2026." or that it is not locked. */
function lockSentence({ locks, isChangedSinceLock }: Kit, locale: string): string {
  const [newest] = locks;
  if (!newest) return 'Not locked: this kit may still change. Lock it before the first candidate.';
  const locked = `version ${newest.version}, locked ${shownInstantDay(newest.lockedAtMs, locale)}`;
  return isChangedSinceLock
    ? `Not locked: changed since ${locked}. Lock it again before it is used.`
    : `Kit ${locked}.`;
}

/** "Kit version 2 · 1a2b3c4d5e6f", for every page. */
export function kitMark({ locks, isChangedSinceLock }: Kit): string {
  const [newest] = locks;
  if (!newest || isChangedSinceLock) return 'Kit not locked';
  return `Kit version ${newest.version} · ${newest.sha256.slice(0, 16)}`;
}

/** First page: what kit this is, who meets whom, the first impression, the questions at a glance. */
export function writeKitHead(sheet: Sheet, facts: KitFacts): void {
  writeTitle(sheet, facts);
  for (const piece of meetingPieces(sheet)) piece.write();
  writeTogether(sheet, impressionPieces(sheet));
  writeOverview(sheet, facts.items);
}

function writeTitle(sheet: Sheet, { clientName, searchTitle, kit, seat, purpose, hopedOutcome }: KitFacts): void {
  const { writer, palette, locale } = sheet;
  const grey = (text: string): Run[] => [{ text, color: palette.grey }];
  const [newest] = kit.locks;
  const isLocked = newest !== undefined && !kit.isChangedSinceLock;
  writer.outline('Interview kit');
  writer.paragraph(grey(`${oneLineOf(clientName)}  ·  ${oneLineOf(searchTitle)}`), { tag: 'P', sizePt: 10, after: 2 });
  const title = `${roundName(kit.date)}: ${seatNameOf(seat)} interview`;
  writer.paragraph([{ text: title, isBold: true, color: palette.accentInk }], { tag: 'H1', sizePt: 24, after: 2 });
  const person = oneLineOf(seat?.personName ?? '');
  const facts = [person, `${kit.document.plannedMinutes} minutes`, `${kit.document.items.length} questions`];
  writer.paragraph(grey(facts.filter((fact) => fact !== '').join('  ·  ')), { tag: 'P', sizePt: 11, after: 6 });
  writer.paragraph([{ text: lockSentence(kit, locale), isBold: !isLocked }], { tag: 'P', sizePt: 9.5 });
  if (isLocked) writer.paragraph(grey(`SHA-256 ${newest.sha256}`), { tag: 'P', sizePt: 8 });
  const rows = [
    ...labelledPieces(sheet, 'Purpose', rowText(purpose)),
    ...labelledPieces(sheet, 'Hoped for', rowText(hopedOutcome)),
  ];
  writer.skip(6);
  for (const piece of rows) piece.write();
}

const meetingPieces = (sheet: Sheet): Piece[] => [
  linePiece(sheet, 18),
  linePieceToFill(sheet, { name: 'candidate', label: 'Candidate' }),
  linePieceToFill(sheet, { name: 'interviewer', label: 'Interviewer' }),
  linePieceToFill(sheet, { name: 'day', label: 'Day and time' }),
];

const impressionPieces = (sheet: Sheet): Piece[] => [
  textPiece(sheet, [{ text: 'First impression, before question 1', isBold: true, color: sheet.palette.accentInk }], {
    tag: 'H2',
    sizePt: 13,
    before: 14,
    after: 2,
  }),
  textPiece(
    sheet,
    [{ text: 'Tick it before you ask anything, then leave it as it is. 1 is the lowest, 5 the highest.' }],
    {
      tag: 'P',
      sizePt: 10,
      after: 6,
    },
  ),
  shortScalePiece(sheet, 'first-impression', 'First impression'),
  ...areaPieces(sheet, { name: 'first-impression-words', label: 'In a few words', lines: 2 }),
];

function writeOverview(sheet: Sheet, items: readonly NumberedItem[]): void {
  const { writer, palette } = sheet;
  const [first] = items;
  if (!first) {
    writer.paragraph([{ text: 'This kit has no questions yet.' }], { tag: 'P', sizePt: 11, before: 10 });
    return;
  }
  const head = textPiece(sheet, [{ text: 'The questions', isBold: true, color: palette.accentInk }], {
    tag: 'H2',
    sizePt: 13,
    before: 10,
    after: 4,
    keepLines: 3,
  });
  head.write();
  for (const { item, number, competencyName } of items) {
    const facts = [partNames[item.part], oneLineOf(competencyName), `${item.minutes} min`];
    const runs = [
      { text: oneLineOf(item.text) },
      { text: `  ${facts.filter((fact) => fact !== '').join(' · ')}`, color: palette.grey },
    ];
    const marker = { text: `${number}.`, isBold: true };
    writer.paragraph(runs, { tag: 'LI', sizePt: 10, indentPt: 22, after: 2.5, marker });
  }
}
