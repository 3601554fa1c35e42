import type { FollowUp, Review, ReviewDocument, Reviewed, ReviewPeriod } from './review-schema';
import { guessWay } from './read-promise';
import { signedCommitments, versionsAsStarted, type SignedCommitment, type SignedVersion } from './signed-version';

/** What the review before had and this one goes on with. */
type PreviousReview = Pick<Review, 'heldAtMs' | 'document'>;

/**
 * The empty review of a period: a row for each promise that was signed, the decisions of the last held review that are
 * still open, and how figures were read then.
 */
export function newReview(
  versions: readonly SignedVersion[],
  period: ReviewPeriod,
  previous: PreviousReview | null,
): ReviewDocument {
  const before = previous?.document ?? null;
  const starts = before?.starts ?? [];
  const commitments = signedCommitments(versionsAsStarted(versions, starts), period);
  return {
    period,
    summary: '',
    starts,
    reviewed: commitments.map((commitment) => rowFor(commitment, before)),
    watched: [],
    followUps: before ? openDecisions(before) : [],
    aging: null,
    outcomes: [],
  };
}

/** A row of a promise as the last review read it; figures only where the promise runs from the agreement's start. */
export function rowFor({ id, terms }: SignedCommitment, before: ReviewDocument | null): Reviewed {
  const last = before?.reviewed.find(({ commitmentId }) => commitmentId === id);
  const { every, reading, since, readFrom } = last ?? { ...guessWay(terms), readFrom: terms.dataSource };
  const points = since === 'start' ? (last?.points ?? []) : [];
  return { commitmentId: id, every, reading, since, readFrom, points, note: '', override: null, decision: null };
}

/** What is still to be done after a review: its own decisions and older ones, each with the promise it is about. */
export function openDecisions({ reviewed, followUps, outcomes }: ReviewDocument): FollowUp[] {
  const own = reviewed.flatMap(({ commitmentId, decision }): FollowUp[] => {
    if (!decision || decision.text.trim() === '') return [];
    const promise = outcomes.find((outcome) => outcome.commitmentId === commitmentId)?.promise ?? '';
    return [{ ...decision, promise, state: 'open', note: '' }];
  });
  return [...followUps.filter(({ state }) => state === 'open'), ...own];
}
