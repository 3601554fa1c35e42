import type { Actual, ActualPoint, SampleQuarter } from '../playbook/sample-quarter-schema';
import { outcomesOf, judgeReview } from './hold-review';
import { guessWay } from './read-promise';
import { reviewDocumentSchema, type ReviewDocument, type Reviewed, type ReviewPoint } from './review-schema';
import { signedCommitments, type SignedCommitment, type SignedVersion } from './signed-version';

/**
 * The sample company's quarter as the review that was held on it.
 *
 * @param versions of its sealed agreement, oldest first.
 */
export function fromSampleQuarter(
  quarter: SampleQuarter,
  versions: readonly SignedVersion[],
  locale: string,
): ReviewDocument {
  const document = reviewDocumentSchema.parse({
    period: quarter.quarter,
    starts: startsOf(quarter, versions),
    reviewed: signedCommitments(versions, quarter.quarter).map((commitment) => rowOf(commitment, quarter)),
    watched: [{ ...quarter.watched, every: 'week' }],
  });
  return { ...document, outcomes: outcomesOf(judgeReview(document, versions), locale) };
}

/** An amendment holds from the day the first promise it changed does. */
function startsOf({ actuals }: SampleQuarter, versions: readonly SignedVersion[]): ReviewDocument['starts'] {
  return versions.slice(1).flatMap(({ number, sealedOn }) => {
    const days = actuals.flatMap(({ targets }) => targets.map(({ from }) => from)).filter((from) => from >= sealedOn);
    const [from] = days.toSorted();
    return from === undefined ? [] : [{ number, from }];
  });
}

function rowOf({ id, terms }: SignedCommitment, { actuals, quarter }: SampleQuarter): Partial<Reviewed> {
  const actual = actuals.find(({ commitmentId }) => commitmentId === id);
  const way = guessWay(terms);
  if (!actual) return { commitmentId: id, ...way };
  return {
    commitmentId: id,
    ...way,
    every: actual.every,
    readFrom: actual.readFrom,
    points: actual.points.map((point) => pointOf(point, terms.kind === 'revenue-share' ? MINOR_UNITS : 1)),
    note: actual.note,
    decision: decisionOf(actual, quarter.to),
  };
}

/** Of the sample company's currency: its money is shipped in cents, and a review has what a report shows. */
const MINOR_UNITS = 100;

const pointOf = ({ from, figure, part, whole }: ActualPoint, divisor: number): ReviewPoint => ({
  from,
  figure,
  part: part === null ? null : part / divisor,
  whole: whole === null ? null : whole / divisor,
});

/** It is to be done by the end of the quarter it was taken in. */
function decisionOf({ commitmentId, decision }: Actual, by: string): Reviewed['decision'] {
  return decision && { id: `d-${commitmentId}`, text: decision.text, owner: decision.owner, by };
}
