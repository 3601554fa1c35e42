import type { OpenCard } from '#shared/domain/debrief/debrief-schema';
import { roundName } from '#shared/domain/kit/seat-kind';
import { halos, haloWords } from '#shared/domain/scoring/halo';
import { impressionsOf } from '#shared/domain/scoring/of-evidence';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { oneLineOf, type Sheet } from '../pages/sheet';
import { writeRemark, writeRow, writeSection, writeText } from '../pages/text';
import { personLabel, seatKindLabel, shownScoreIn } from './hiring-names';

/** What the role is for, and what is expected of whoever gets it. */
export function writeProfile(sheet: Sheet, { profile }: SearchDocument): void {
  const outcomes = profile.outcomes.filter(({ text }) => text.trim() !== '');
  if (profile.mission.trim() === '' && outcomes.length === 0) return;
  writeSection(sheet, 'The role in short');
  writeText(sheet, profile.mission);
  for (const { text, target, month } of outcomes) {
    const goal = oneLineOf(target);
    const runs = [
      { text: oneLineOf(text) },
      ...(goal === '' ? [] : [{ text: `  ${goal}`, color: sheet.palette.grey }]),
    ];
    writeRow(sheet, `After ${month} months`, [{ runs }]);
  }
}

export function writeDealBreakers(sheet: Sheet, search: SearchDocument, cards: readonly OpenCard[]): void {
  const seen = cards.flatMap(({ seatId, date, document }) =>
    document.dealBreakers.map((breaker) => ({ seatId, date, ...breaker })),
  );
  if (seen.length === 0) return;
  writeSection(sheet, 'Deal-breakers seen');
  for (const { seatId, date, dealBreakerId, evidence } of seen) {
    const known = search.profile.dealBreakers.find(({ id }) => id === dealBreakerId);
    const what = oneLineOf(known?.text ?? 'A deal-breaker that has left the profile');
    const lines = [what, `${roundName(date)}: ${oneLineOf(evidence)}`];
    writeRow(
      sheet,
      seatKindLabel(search, seatId),
      lines.map((text, index) => ({ runs: [{ text, isBold: index === 0 }] })),
    );
  }
}

/** How far each interviewer left the first impression; silent below five ratings. */
export function writeHalos(sheet: Sheet, search: SearchDocument, cards: readonly OpenCard[]): void {
  const found = halos(impressionsOf(cards));
  if (found.length === 0) return;
  writeSection(sheet, 'First impressions and ratings');
  writeRemark(sheet, 'How far each interviewer’s ratings lie from the impression that was sealed before question 1.');
  for (const { seatId, meanDifference, equal, ratings, isClose } of found) {
    const mean = `${shownScoreIn(meanDifference, sheet.locale)} points away on average; ${equal} of ${ratings} the same`;
    const person = oneLineOf(personLabel(search, seatId));
    const words = `${mean}${isClose ? `; ${haloWords}` : ''}.`;
    writeRow(sheet, seatKindLabel(search, seatId), person === '' ? words : `${person}: ${words}`);
  }
}
