import { showDay } from '../deck/show-day';
import { promiseInWords } from './finding-in-words';
import type { JudgedCommitment } from './hold-review';
import type { Colour, Outcome } from './review-schema';
import { byWords, colourWords, readingWords, verdictWords } from './review-words';
import { trendWords } from './trend-words';

interface RecordedDecision {
  /** Who, and by when. */
  readonly who: string;
  readonly text: string;
}

/** What became of one promise, in words. */
export interface RecordedPromise {
  readonly side: Outcome['side'];
  readonly colour: Colour | null;
  /** "Amber: just missed". */
  readonly verdict: string;
  readonly promise: string;
  /** What was read against what was promised. */
  readonly found: string;
  /** What was promised before an amendment, what the rule said, what the numbers do not say; each a sentence or more. */
  readonly remarks: readonly string[];
  /** How it was read and where its figures go. */
  readonly basis: string;
  readonly decision: RecordedDecision | null;
}

/** @param judged null where the revision it was signed in is not there any more: then what was written down is all. */
export function recordedPromise(
  outcome: Outcome,
  judged: JudgedCommitment | undefined,
  locale: string,
): RecordedPromise {
  const { side, colour, promise, inWords } = outcome;
  const whyNot = judged?.finding.whyNot ?? null;
  return {
    side,
    colour,
    verdict: verdictWords({ colour, whyNot }),
    promise,
    found: inWords,
    remarks: judged ? remarksOf(outcome, judged, locale) : [],
    basis: judged ? basisOf(judged) : '',
    decision: judged ? decisionOf(judged, locale) : null,
  };
}

function remarksOf(
  { isOverridden }: Outcome,
  { commitment, row, finding }: JudgedCommitment,
  locale: string,
): string[] {
  const now = promiseInWords(commitment, locale);
  const earlier = commitment.history.flatMap(({ revision, from, terms }) => {
    const then = terms ? promiseInWords({ terms }, locale) : now;
    return then === now ? [] : [`From ${showDay(from, locale)} on, revision ${revision}: ${then}.`];
  });
  const rule = finding.computed === null ? 'no verdict' : colourWords[finding.computed].toLowerCase();
  return [
    ...earlier,
    ...(commitment.isDropped ? ['An amendment dropped this promise within the quarter.'] : []),
    ...(isOverridden ? [`By the rule: ${rule}. Decided otherwise: ${row.override?.reason.trim() ?? ''}`] : []),
    ...(row.note.trim() === '' ? [] : [row.note.trim()]),
  ];
}

function basisOf(judged: JudgedCommitment): string {
  const { commitment, row, finding } = judged;
  const owner = commitment.terms.owner.trim();
  const source = row.readFrom.trim();
  return [
    `Read as ${readingWords(row)}.`,
    ...(finding.trend.n === 0 ? [] : [trendWords(judged)]),
    ...(source === '' ? [] : [`Read from: ${source}.`]),
    ...(owner === '' ? [] : [`Owner: ${owner}.`]),
  ].join(' ');
}

function decisionOf({ row: { decision } }: JudgedCommitment, locale: string): RecordedDecision | null {
  if (!decision || decision.text.trim() === '') return null;
  return { who: byWords(decision.owner, decision.by, locale), text: decision.text.trim() };
}
