import type { CandidateEvidence } from '#shared/domain/debrief/debrief-schema';
import { countedWeights, excusalsIn } from '#shared/domain/debrief/score-basis';
import { roundName } from '#shared/domain/kit/seat-kind';
import { ignoredWeights, scoreEvidence } from '#shared/domain/scoring/of-evidence';
import type { CandidateScore } from '#shared/domain/scoring/scoring-input';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { formatPercent } from '#shared/kernel/format';
import type { Sheet } from '../pages/sheet';
import { writeRemark, writeRow, writeSection } from '../pages/text';
import { sealedSentence, seatLabel, shownScoreIn } from './hiring-names';
import { warningSentence } from './score-words';

/** Composite, range of the seats and grade, with what they rest on. */
export function writeScores(sheet: Sheet, search: SearchDocument, evidence: CandidateEvidence): void {
  const { locale } = sheet;
  const score = scoreEvidence(search, evidence);
  writeSection(sheet, 'Scores');
  const open = evidence.dates.filter(({ isOpen }) => isOpen).map(({ date }) => roundName(date));
  writeRow(sheet, 'Open rounds', open.length === 0 ? 'None yet.' : open.join(', '));
  writeRow(sheet, 'Sealed', sealedSentence(evidence.sealed));
  for (const { date, seatId, reason } of excusalsIn(evidence.dates)) {
    writeRow(sheet, 'Excused', `${seatLabel(search, seatId)}, ${roundName(date)}: ${reason}`);
  }
  if (score.composite === null) return writeRemark(sheet, 'Nothing is rated in an open round.');
  writeRow(sheet, 'Composite', [{ runs: [{ text: shownScoreIn(score.composite, locale), isBold: true }] }]);
  if (score.seatRange) {
    const { lowest, highest } = score.seatRange;
    writeRow(sheet, 'Range of seats', `${shownScoreIn(lowest, locale)} to ${shownScoreIn(highest, locale)}`);
  }
  writeRow(sheet, 'Grade', gradeWords(score));
  writeRow(sheet, 'Rated', `${formatPercent(score.coverage, locale)} of the competencies’ weight`);
  for (const { of, reason } of countedWeights(search))
    writeRow(sheet, 'Weights', `The ${of} weigh differently: ${reason}`);
  for (const warning of score.warnings) writeRemark(sheet, warningSentence[warning]);
  for (const rows of ignoredWeights(search)) {
    writeRemark(sheet, `The ${rows} weigh the same here: their different weights have no written reason yet.`);
  }
}

const gradeWords = ({ grade }: CandidateScore) => grade ?? 'None: not enough evidence';
