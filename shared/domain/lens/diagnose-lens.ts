import { companyDrives, type CompanyDrive } from './lens-choice-schema';
import type { LensQuestion } from './lens-question-schema';

/** Fewer answers than this are a hunch. */
const LEAST_ANSWERS = 3;

export interface LensDiagnosis {
  /** Questions that were answered. */
  readonly answered: number;
  /** How many answers point to each kind. */
  readonly votes: Readonly<Record<CompanyDrive, number>>;
  /** The kind that most answers point to; null with fewer than three answers, or where two kinds are level. */
  readonly drive: CompanyDrive | null;
  /** The kinds that are level at the top. */
  readonly tied: readonly CompanyDrive[];
}

/** What the answers point to. Answers to questions that ship no more count for nothing. */
export function diagnoseLens(
  questions: readonly LensQuestion[],
  answers: Readonly<Record<string, CompanyDrive>>,
): LensDiagnosis {
  const given = questions.flatMap(({ id }) => (Object.hasOwn(answers, id) ? (answers[id] ?? []) : []));
  const count = (drive: CompanyDrive) => given.filter((each) => each === drive).length;
  const votes = {
    competitor: count('competitor'),
    sales: count('sales'),
    customer: count('customer'),
    market: count('market'),
  };
  const most = Math.max(...Object.values(votes));
  const top = companyDrives.filter((drive) => votes[drive] === most);
  const isClear = given.length >= LEAST_ANSWERS && top.length === 1;
  return {
    answered: given.length,
    votes,
    drive: isClear ? (top[0] ?? null) : null,
    tied: given.length >= LEAST_ANSWERS && !isClear ? top : [],
  };
}
