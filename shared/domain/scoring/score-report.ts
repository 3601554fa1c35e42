import type { SearchFile } from '../search/search-file';
import { comparable } from './comparable';
import { halos, type Halo } from './halo';
import { ignoredWeights } from './of-evidence';
import { impressionsOfFile, scoringOfFile, type FileScoring } from './of-file';
import { scoreCandidate } from './score-candidate';
import type { CandidateScore, Grade, ScoreWarning } from './scoring-input';
import { severities, type Severity } from './severity';
import { shownScore } from './shown-score';

/** What `rapport score --json` prints. Scores are unrounded, 1 to 5; `shown` is what screens and files print. */
export interface ScoreReport {
  readonly title: string;
  readonly thresholds: { readonly a: number; readonly b: number };
  readonly candidates: readonly CandidateReport[];
  readonly interviewers: readonly InterviewerReport[];
  readonly comparison: ComparisonReport;
  readonly warnings: readonly ReportWarning[];
}

export interface CandidateReport extends Omit<CandidateScore, 'candidateId' | 'warnings' | 'competencies'> {
  readonly id: string;
  readonly name: string;
  readonly shown: number | null;
  readonly competencies: readonly (CandidateScore['competencies'][number] & { readonly name: string })[];
  /** Of this candidate's ratings alone. */
  readonly halo: readonly Halo[];
  readonly sealed: number;
  readonly warnings: readonly ReportWarning[];
}

/** Over all candidates; null where n is too small to say anything. */
export interface InterviewerReport {
  readonly seatId: string;
  readonly severity: Omit<Severity, 'seatId'> | null;
  readonly halo: Omit<Halo, 'seatId'> | null;
}

/** The candidates on the questions that were the same for all who have any. */
export interface ComparisonReport {
  readonly sharedQuestions: number;
  readonly leftOutQuestions: number;
  readonly composites: readonly {
    readonly candidateId: string;
    readonly composite: number | null;
    readonly grade: Grade | null;
  }[];
}

export interface ReportWarning {
  readonly code: ScoreWarning | 'sealed' | 'weights-without-reason' | 'not-comparable';
  readonly text: string;
}

export function scoreReport(file: SearchFile): ScoreReport {
  const scoring = scoringOfFile(file);
  const comparison = comparisonOf(scoring);
  return {
    title: file.title,
    thresholds: scoring.frame.thresholds,
    candidates: scoring.candidates.flatMap((candidate, index) => {
      const given = file.candidates[index];
      return given ? [candidateReport(file, given, scoreCandidate(scoring.frame, candidate))] : [];
    }),
    interviewers: interviewersOf(file, scoring),
    comparison,
    warnings: [...weightWarnings(file), ...comparisonWarnings(comparison)],
  };
}

function candidateReport(
  file: SearchFile,
  given: SearchFile['candidates'][number],
  score: CandidateScore,
): CandidateReport {
  const { competencies, warnings, candidateId: id, ...rest } = score;
  const nameOf = (competencyId: string) => file.profile.competencies.find((one) => one.id === competencyId)?.name ?? '';
  return {
    id,
    name: given.name,
    shown: score.composite === null ? null : shownScore(score.composite),
    ...rest,
    competencies: competencies.map((one) => ({ ...one, name: nameOf(one.competencyId) })),
    halo: halos(impressionsOfFile(given)),
    sealed: given.sealed,
    warnings: [...warnings.map((code) => ({ code, text: warningTexts[code] })), ...sealedWarning(given.sealed)],
  };
}

export const warningTexts: Readonly<Record<ScoreWarning, string>> = {
  'no-ratings': 'Nothing is rated yet.',
  'not-enough-evidence': 'Less than 80% of the competency weight is rated: not enough evidence for a grade.',
  'deal-breaker': 'A deal-breaker was seen: the grade is C at most.',
  'unknown-competency': 'Some ratings are of a competency that is no longer in the profile. They count nowhere.',
  'stale-move':
    'A score was moved before its seat rated the competency again. The moved score still counts: look again.',
};

const sealedWarning = (sealed: number): ReportWarning[] =>
  sealed === 0 ? [] : [{ code: 'sealed', text: sealedInWords(sealed) }];

const sealedInWords = (sealed: number): string =>
  sealed === 1
    ? '1 sealed assessment exists and is not counted.'
    : `${sealed} sealed assessments exist and are not counted.`;

function interviewersOf(file: SearchFile, { frame, candidates }: FileScoring): InterviewerReport[] {
  const severity = new Map(severities(frame, candidates).map(({ seatId, ...rest }) => [seatId, rest]));
  const halo = new Map(halos(file.candidates.flatMap(impressionsOfFile)).map(({ seatId, ...rest }) => [seatId, rest]));
  return frame.seats.map(({ id }) => ({ seatId: id, severity: severity.get(id) ?? null, halo: halo.get(id) ?? null }));
}

function comparisonOf({ frame, candidates }: FileScoring): ComparisonReport {
  const rated = candidates.filter(({ ratings }) => ratings.length > 0);
  const { shared, leftOut, candidates: compared } = comparable(rated);
  return {
    sharedQuestions: shared,
    leftOutQuestions: leftOut,
    composites: compared.map((candidate) => {
      const { composite, grade } = scoreCandidate(frame, candidate);
      return { candidateId: candidate.id, composite, grade };
    }),
  };
}

function weightWarnings(file: SearchFile): ReportWarning[] {
  return ignoredWeights(file).map((whose) => ({
    code: 'weights-without-reason',
    text: `The weights of ${whose} differ without a written reason, so all weigh the same.`,
  }));
}

function comparisonWarnings({ sharedQuestions, leftOutQuestions }: ComparisonReport): ReportWarning[] {
  if (leftOutQuestions === 0) return [];
  const all = sharedQuestions + leftOutQuestions;
  return [
    {
      code: 'not-comparable',
      text: `Only ${sharedQuestions} of ${all} questions were the same for all candidates: compare them on those.`,
    },
  ];
}
