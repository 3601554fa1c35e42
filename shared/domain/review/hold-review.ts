import { findingInWords, promiseInWords } from './finding-in-words';
import { judgeCommitment, type Finding } from './judge-commitment';
import { rowFor } from './new-review';
import type { Outcome, ReviewDocument, Reviewed } from './review-schema';
import { count } from './review-words';
import {
  signedCommitments,
  versionOn,
  versionsAsStarted,
  type SignedCommitment,
  type SignedVersion,
} from './signed-version';

/** A promise with what the review says of it. */
export interface JudgedCommitment {
  readonly commitment: SignedCommitment;
  readonly row: Reviewed;
  readonly finding: Finding;
}

/** Every promise of the period with its finding, by the rules of the revision that holds at the period's end. */
export function judgeReview(document: ReviewDocument, versions: readonly SignedVersion[]): JudgedCommitment[] {
  const { period } = document;
  const started = versionsAsStarted(versions, document.starts);
  const last = versionOn(started, period.to);
  if (!last) return [];
  const { reviewRules: rules, setup } = last.document;
  return signedCommitments(started, period).map((commitment) => {
    const row =
      document.reviewed.find(({ commitmentId }) => commitmentId === commitment.id) ?? rowFor(commitment, null);
    const around = { period, rules, effectiveTo: setup.effectiveTo };
    return { commitment, row, finding: judgeCommitment(commitment, row, around) };
  });
}

/** What is written down of each promise when the review is held. */
export const outcomesOf = (judged: readonly JudgedCommitment[], locale: string): Outcome[] =>
  judged.map(({ commitment, row, finding }) => ({
    commitmentId: commitment.id,
    side: commitment.side,
    promise: promiseInWords(commitment, locale),
    colour: finding.colour,
    verdict: finding.verdict,
    isOverridden: finding.isOverridden,
    inWords: findingInWords(commitment, row, { finding, locale }),
  }));

/** What must be mended before a review can be held: half a decision, a verdict without a reason. Empty if nothing is. */
export function holdBlockers(judged: readonly JudgedCommitment[], locale: string): string[] {
  return judged.flatMap(({ commitment, row: { decision, override } }) => {
    const promise = promiseInWords(commitment, locale);
    const lacks = decision && decision.text.trim() !== '' ? lackOf(decision) : '';
    return [
      ...(lacks === '' ? [] : [`“${promise}”: the decision has no ${lacks}.`]),
      ...(decision && decision.text.trim() === '' && (decision.owner.trim() !== '' || decision.by !== null)
        ? [`“${promise}”: somebody is named, and nothing is decided.`]
        : []),
      ...(override && override.reason.trim() === '' ? [`“${promise}”: another verdict needs a reason.`] : []),
    ];
  });
}

const lackOf = ({ owner, by }: { readonly owner: string; readonly by: string | null }): string =>
  [...(owner.trim() === '' ? ['owner'] : []), ...(by === null ? ['day'] : [])].join(' and no ');

/** What is missing and may stay so: promises without figures, broken ones without a decision. */
export function holdGaps(judged: readonly JudgedCommitment[]): string[] {
  const unread = judged.filter(({ finding }) => finding.verdict === null && finding.whyNot !== 'not-due').length;
  const undecided = judged.filter(
    ({ finding, row }) => finding.verdict === 'broken' && (row.decision?.text ?? '').trim() === '',
  ).length;
  return [
    ...(unread > 0 ? [`${count(unread, 'promise has', 'promises have')} no verdict.`] : []),
    ...(undecided > 0 ? [`${count(undecided, 'broken promise has', 'broken promises have')} no decision.`] : []),
  ];
}
