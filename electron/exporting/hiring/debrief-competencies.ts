import type { Debrief, ScoreMove } from '#shared/domain/debrief/debrief-schema';
import { roundName } from '#shared/domain/kit/seat-kind';
import { scoreEvidence } from '#shared/domain/scoring/of-evidence';
import type { CompetencyScore, SeatScore } from '#shared/domain/scoring/scoring-input';
import { spreadInWords } from '#shared/domain/scoring/shown-score';
import type { RowLine } from '../pages/pieces';
import { oneLineOf, type Sheet } from '../pages/sheet';
import { writeRemark, writeRow, writeSection, writeSubhead } from '../pages/text';
import { competencyLabel, personLabel, seatKindLabel, shownInstantDay, shownScoreIn } from './hiring-names';
import { quoted, quotesOf } from './quotes';

/** Competency by competency, where the seats are furthest apart first. */
export function writeCompetencies(sheet: Sheet, debrief: Debrief): void {
  const { search, evidence } = debrief;
  const rated = scoreEvidence(search, evidence).competencies.filter(({ score }) => score !== null);
  if (rated.length === 0) return;
  writeSection(sheet, 'Competencies, the widest apart first');
  for (const competency of rated.toSorted((one, other) => (other.spread ?? 0) - (one.spread ?? 0))) {
    writeCompetency(sheet, debrief, competency);
  }
}

function writeCompetency(sheet: Sheet, debrief: Debrief, competency: CompetencyScore): void {
  const { search, evidence, document } = debrief;
  const { locale, palette } = sheet;
  const { competencyId, score, interval, spread, spreadWords, seats } = competency;
  if (score === null) return;
  writeSubhead(sheet, [
    { text: `${competencyLabel(search, competencyId)}  `, isBold: true },
    { text: shownScoreIn(score, locale), isBold: true, color: palette.accentInk },
  ]);
  const facts = [
    ...(interval
      ? [`95% interval ${shownScoreIn(interval.lower, locale)} to ${shownScoreIn(interval.upper, locale)}`]
      : []),
    ...(spread === null ? [] : [spreadInWords(spread)]),
    ...(spreadWords === null ? [] : [spreadWords]),
  ];
  if (facts.length > 0) writeRemark(sheet, facts.join('  ·  '));
  for (const seat of seats) {
    const moves = evidence.moves.filter((move) => move.competencyId === competencyId && move.seatId === seat.seatId);
    const quotes = quotesOf(evidence.cards, { seatId: seat.seatId, competencyId });
    writeRow(sheet, seatKindLabel(search, seat.seatId), [
      scoreLine(sheet, seat, personLabel(search, seat.seatId)),
      ...moves.map((move) => moveLine(sheet, move)),
      ...quotes.map(({ round, text }) => ({
        runs: [{ text: `${roundName(round)}: `, color: palette.grey }, { text: quoted(oneLineOf(text)) }],
      })),
    ]);
  }
  writeRow(sheet, 'Discussion', document.notes[competencyId] ?? '');
}

function scoreLine({ locale, palette }: Sheet, { score, given }: SeatScore, person: string): RowLine {
  const before = score === given ? '' : `${shownScoreIn(given, locale)} before the discussion`;
  const facts = [oneLineOf(person), before].filter((fact) => fact !== '').join(', ');
  return {
    runs: [
      { text: `${shownScoreIn(score, locale)}  `, isBold: true },
      { text: facts, color: palette.grey },
    ],
  };
}

function moveLine({ locale }: Sheet, { from, to, reason, movedAtMs }: ScoreMove): RowLine {
  const change = `Moved from ${shownScoreIn(from, locale)} to ${shownScoreIn(to, locale)}`;
  return { runs: [{ text: `${change} on ${shownInstantDay(movedAtMs, locale)}: ${oneLineOf(reason)}` }] };
}
