import { holdBlockers, judgeReview, outcomesOf } from '#shared/domain/review/hold-review';
import { newReview } from '#shared/domain/review/new-review';
import { nextPeriod, periodFaults } from '#shared/domain/review/period';
import { reviewIdSchema, type Review, type ReviewId } from '#shared/domain/review/review-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { heldReviews, standingOf, summaryOf } from './read-reviews';
import { reviewedAgreement, type ReviewSources } from './reviewed-agreement';
import type { ReviewRepository } from './review-repository';

export interface ReviewDeps extends ReviewSources {
  readonly reviews: ReviewRepository;
  /** Asks for a CSV file in main's own dialog; an absolute path, or null if the user thought better of it. */
  readonly chooseActuals: () => Promise<string | null>;
  readonly inTransaction: <T>(work: () => T) => T;
  /** Takes what was deleted out of the file. */
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

const reviewGone = () => gone('review');
const alreadyHeld = () =>
  new AppError('CONFLICT', 'This review was held and changes no more. What comes next belongs into the next review.');

/** Quarterly reviews: written like any document, final once they are held. */
export function createReviewHandlers(deps: ReviewDeps): ApiHandlers['reviews'] {
  const { reviews, inTransaction } = deps;
  const mustFind = (id: ReviewId): Review => {
    const review = reviews.find(id);
    if (!review) throw reviewGone();
    return review;
  };
  const lastHeldBefore = ({ id, agreementId, document }: Review): Review | null =>
    heldReviews(reviews.list(agreementId)).find(
      (held) => held.id !== id && held.document.period.to < document.period.from,
    ) ?? null;

  return {
    ofAgreement: ({ agreementId }) => {
      const agreement = reviewedAgreement(deps, agreementId);
      const listed = reviews.list(agreementId);
      const lastTo = heldReviews(listed)[0]?.document.period.to ?? null;
      const firstDay = agreement.versions[0]?.from;
      const summaries = listed.map(summaryOf);
      return {
        agreement,
        reviews: summaries.toSorted((a, b) => (b.period?.to ?? '').localeCompare(a.period?.to ?? '')),
        next: firstDay === undefined ? null : nextPeriod(firstDay, lastTo),
        lastTo,
      };
    },
    standings: () => reviews.sealedAgreements().map(({ id, firstDay }) => standingOf(id, firstDay, reviews.list(id))),
    create: ({ agreementId, period }) =>
      inTransaction(() => {
        const { versions } = reviewedAgreement(deps, agreementId);
        if (versions.length === 0) {
          const message = 'Nothing of this agreement is sealed yet. A review looks back on what was signed.';
          throw new AppError('CONFLICT', message);
        }
        const listed = reviews.list(agreementId);
        if (listed.some(({ heldAtMs }) => heldAtMs === null)) {
          throw new AppError(
            'CONFLICT',
            'A review of this agreement is being written already. Hold or delete it first.',
          );
        }
        const [last] = heldReviews(listed);
        const faults = periodFaults(period, last?.document.period.to ?? null);
        const [fault] = Object.values(faults);
        if (fault !== undefined) throw new AppError('VALIDATION', fault, faults);
        const atMs = deps.nowMs();
        const review: Review = {
          id: reviewIdSchema.parse(deps.newId()),
          agreementId,
          rev: 0,
          createdAtMs: atMs,
          updatedAtMs: atMs,
          heldAtMs: null,
          document: newReview(versions, period, last ?? null),
        };
        reviews.insert(review);
        return review;
      }),
    get: ({ id }) => {
      const review = mustFind(id);
      return { review, agreement: reviewedAgreement(deps, review.agreementId), previous: lastHeldBefore(review) };
    },
    save: ({ id, expectedRev, document }) =>
      inTransaction(() => {
        const current = mustFind(id);
        if (current.heldAtMs !== null) throw alreadyHeld();
        // The period was checked when the review began, and outcomes are written by holding alone.
        const draft = { ...document, period: current.document.period, outcomes: [] };
        if (reviews.save(id, draft, { expectedRev, nowMs: deps.nowMs() })) {
          return { kind: 'saved', rev: expectedRev + 1 };
        }
        return { kind: 'conflict', current };
      }),
    hold: ({ id, expectedRev }) =>
      inTransaction(() => {
        const { document, agreementId, heldAtMs, rev } = mustFind(id);
        if (heldAtMs !== null) throw alreadyHeld();
        const { versions, locale } = reviewedAgreement(deps, agreementId);
        const judged = judgeReview(document, versions);
        const [blocker] = holdBlockers(judged, locale);
        if (blocker !== undefined) throw new AppError('VALIDATION', `${blocker} Mend it, then hold the review.`);
        const nowMs = deps.nowMs();
        const held = { ...document, outcomes: outcomesOf(judged, locale) };
        if (rev !== expectedRev || !reviews.save(id, held, { expectedRev, nowMs, heldAtMs: nowMs })) {
          throw new AppError('CONFLICT', 'This review changed elsewhere. Look at it again, then hold it.');
        }
        return mustFind(id);
      }),
    remove: ({ id }) => {
      if (!reviews.remove(id)) throw mustFind(id).heldAtMs === null ? reviewGone() : alreadyHeld();
      deps.scrub();
    },
    chooseActuals: async () => {
      const file = await deps.chooseActuals();
      return file === null ? null : await (await import('./read-actuals-file')).readActualsFile(file);
    },
  };
}
