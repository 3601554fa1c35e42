import type { CandidateEvidence, Comparison } from '#shared/domain/debrief/debrief-schema';
import { scoreEvidence } from '#shared/domain/scoring/of-evidence';
import type { CandidateScore } from '#shared/domain/scoring/scoring-input';
import { shownScore } from '#shared/domain/scoring/shown-score';
import type { SearchDocument } from '#shared/domain/search/search-schema';
import { competencyLabel, sealedSentence, seatLabel } from '../hiring/hiring-names';
import { warningSentence } from '../hiring/score-words';
import { csvText, type CsvCell } from './csv-text';

const heads = [
  'Candidate',
  'Score of',
  'Competency',
  'Seat',
  'Score',
  'Before discussion',
  'Lower',
  'Upper',
  'Grade',
  'Remark',
] as const;

type Row = Partial<Readonly<Record<(typeof heads)[number], CsvCell>>>;

/**
 * The open scores of a search: for each candidate the composite (lower and upper: the range of the seats), then each
 * competency (lower and upper: the 95% interval), then each seat on it. Of what is sealed only how much exists.
 */
export function scoresCsv({ search, candidates }: Comparison): string {
  const rows = candidates.flatMap((candidate) => candidateRows(search, candidate));
  return csvText([heads, ...rows.map((row) => heads.map((head) => row[head] ?? null))]);
}

function candidateRows(search: SearchDocument, evidence: CandidateEvidence): Row[] {
  const score = scoreEvidence(search, evidence);
  const rows = [
    compositeRow(score, evidence),
    ...score.competencies.flatMap((one) => competencyRows(search, evidence, one)),
  ];
  return rows.map((row) => ({ Candidate: evidence.name, ...row }));
}

function compositeRow({ composite, seatRange, grade, warnings }: CandidateScore, { sealed }: CandidateEvidence): Row {
  const remarks = [...warnings.map((warning) => warningSentence[warning]), sealedSentence(sealed)];
  return {
    'Score of': 'All',
    Score: shownOrNull(composite),
    Lower: shownOrNull(seatRange?.lowest),
    Upper: shownOrNull(seatRange?.highest),
    Grade: grade,
    Remark: remarks.filter((remark) => remark !== '').join(' '),
  };
}

function competencyRows(
  search: SearchDocument,
  { moves }: CandidateEvidence,
  { competencyId, score, interval, spreadWords, seats }: CandidateScore['competencies'][number],
): Row[] {
  const Competency = competencyLabel(search, competencyId);
  const whole: Row = {
    'Score of': 'Competency',
    Competency,
    Score: shownOrNull(score),
    Lower: shownOrNull(interval?.lower),
    Upper: shownOrNull(interval?.upper),
    Remark: spreadWords ?? '',
  };
  const bySeat = seats.map((seat): Row => {
    const own = moves.filter((move) => move.competencyId === competencyId && move.seatId === seat.seatId);
    return {
      'Score of': 'Seat',
      Competency,
      Seat: seatLabel(search, seat.seatId),
      Score: shownScore(seat.score),
      'Before discussion': own.length > 0 ? shownScore(seat.given) : null,
      Remark: own.at(-1)?.reason ?? '',
    };
  });
  return [whole, ...bySeat];
}

const shownOrNull = (score: number | null | undefined): number | null =>
  score === null || score === undefined ? null : shownScore(score);
