import { localDay } from '../../kernel/local-day';
import type { Side } from '../agreement/accountability-schema';
import { showDay } from '../deck/show-day';
import { agingLines } from './aging-lines';
import { judgeReview } from './hold-review';
import { recordedPromise, type RecordedPromise } from './recorded-promise';
import type { RecordLine } from './record-line';
import type { OpenReview } from './review-list';
import { byWords, count, followUpWords, heldWords, periodWords, ruleWords } from './review-words';
import { amendmentsIn, versionOn, versionsAsStarted, type SignedVersion } from './signed-version';
import { watchedLines } from './watched-lines';

/** A held review as it is printed: nothing in it but words. */
export interface ReviewRecord {
  readonly title: string;
  readonly agreement: string;
  /** On which revision it was held, and when. */
  readonly facts: readonly string[];
  readonly counts: string;
  readonly rule: string;
  readonly summary: string;
  /** Why what is promised changed within the quarter or after the review. */
  readonly amendments: readonly RecordLine[];
  readonly decisions: readonly RecordLine[];
  readonly promises: Readonly<Record<Side, readonly RecordedPromise[]>>;
  readonly watched: readonly RecordLine[];
  readonly aging: readonly RecordLine[];
  readonly followUps: readonly RecordLine[];
}

/**
 * What a held review says, in the agreement's locale. Verdicts are those that were written down when it was held.
 *
 * @param heldAtMs when it was held; its day is this machine's.
 */
export function reviewRecord({ review, agreement }: OpenReview, heldAtMs: number): ReviewRecord {
  const { document } = review;
  const { locale, versions } = agreement;
  const { period } = document;
  const started = versionsAsStarted(versions, document.starts);
  const held = versionOn(started, period.to);
  const judged = new Map(judgeReview(document, versions).map((one) => [one.commitment.id, one]));
  const promises = document.outcomes.map((outcome) =>
    recordedPromise(outcome, judged.get(outcome.commitmentId), locale),
  );
  const kpis = versions.flatMap((version) => version.document.communication.kpis);
  return {
    title: `Review of ${periodWords(period, locale)}`,
    agreement: agreement.title,
    facts: [heldWords(heldAtMs, locale), held ? revisionWords(held, locale) : ''],
    counts: countWords(promises),
    rule: ruleWords(held?.document.reviewRules.amberPercent ?? null),
    summary: document.summary,
    amendments: amendmentLines(started, { period, heldDay: localDay(heldAtMs), locale }),
    decisions: decisionLines(promises),
    promises: {
      marketing: promises.filter(({ side }) => side === 'marketing'),
      sales: promises.filter(({ side }) => side === 'sales'),
    },
    watched: watchedLines(document.watched, kpis, locale),
    aging: document.aging ? agingLines(document.aging, locale) : [],
    followUps: document.followUps.map(({ text, owner, by, state, note }) => ({
      label: followUpWords[state],
      lead: byWords(owner, by, locale),
      text,
      remark: note,
    })),
  };
}

const revisionWords = ({ number, sealedOn, from }: SignedVersion, locale: string): string =>
  `By revision ${number}, sealed on ${showDay(sealedOn, locale)}, in force from ${showDay(from, locale)}`;

function countWords(promises: readonly RecordedPromise[]): string {
  const of = (colour: RecordedPromise['colour']) => promises.filter((promise) => promise.colour === colour).length;
  const counts = [
    { amount: of('green'), words: 'kept' },
    { amount: of('amber'), words: 'just missed' },
    { amount: of('red'), words: 'broken' },
    { amount: of(null), words: 'without a verdict' },
  ];
  const said = counts.filter(({ amount, words }) => amount > 0 || words === 'kept');
  const parts = said.map(({ amount, words }) => `${amount} ${words}`).join(', ');
  return `${count(promises.length, 'promise')}: ${parts}.`;
}

function decisionLines(promises: readonly RecordedPromise[]): RecordLine[] {
  const decided = promises.flatMap(({ promise, decision }) => (decision ? [{ promise, ...decision }] : []));
  return decided.map(({ promise, who, text }, index) => ({
    label: decided.length === 1 ? 'Decision' : `Decision ${index + 1}`,
    lead: who,
    text,
    remark: `About: ${promise}`,
  }));
}

interface Around {
  readonly period: OpenReview['review']['document']['period'];
  readonly heldDay: string;
  readonly locale: string;
}

/** Amendments that began within the quarter, and the first that was sealed once the review was held. */
function amendmentLines(versions: readonly SignedVersion[], { period, heldDay, locale }: Around): RecordLine[] {
  const within = amendmentsIn(versions, period);
  const following = versions.slice(1).find((version) => !within.includes(version) && version.sealedOn >= heldDay);
  return [...within, ...(following ? [following] : [])].map(({ number, from, amendment }) => ({
    label: `Revision ${number}`,
    lead: `From ${showDay(from, locale)}`,
    text: amendment?.reason ?? '',
    remark: amendment?.timeline ?? '',
  }));
}
