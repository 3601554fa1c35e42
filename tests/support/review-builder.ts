import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import { reviewedSchema, type Reviewed, type ReviewPoint } from '#shared/domain/review/review-schema';
import type { SignedVersion } from '#shared/domain/review/signed-version';
import { commitment, readyDocument } from './agreement-builder';

export const quarter = { from: '2026-03-30', to: '2026-06-28' };

type Change = Partial<Accountability> & { readonly id: string };

/** A sealed revision with these promises and no others. */
export function version(
  number: number,
  from: string,
  promises: readonly Change[],
  amberPercent: number | null = null,
): SignedVersion {
  const document = readyDocument();
  return {
    number,
    sealedOn: from,
    from,
    amendment: null,
    document: {
      ...document,
      setup: { ...document.setup, effectiveFrom: '2026-02-09', effectiveTo: '2026-06-28' },
      reviewRules: { amberPercent },
      marketing: [],
      sales: promises.map(commitment),
    },
  };
}

export const reviewed = (commitmentId: string, change: Partial<Reviewed> = {}): Reviewed =>
  reviewedSchema.parse({ commitmentId, ...change });

/** One point a week from a day on. */
export const weekly = (from: string, figures: readonly (number | null)[]): ReviewPoint[] =>
  figures.map((figure, week) => ({
    from: new Date(Date.parse(from) + week * 7 * 86_400_000).toISOString().slice(0, 10),
    figure,
    part: null,
    whole: null,
  }));
