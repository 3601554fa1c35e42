import { z } from 'zod';

import { calendarDaySchema } from '../../kernel/time';
import type { Accountability, Side } from '../agreement/accountability-schema';
import { isBlank } from '../agreement/accountability-text';
import { agreementDocumentSchema } from '../agreement/agreement-schema';
import { amendmentDraftSchema } from '../amendment/amendment-schema';
import type { ReviewDocument, ReviewPeriod } from './review-schema';

/** A sealed revision and the first day it holds. */
export const signedVersionSchema = z.object({
  number: z.int().min(1),
  sealedOn: calendarDaySchema,
  /** Where nobody said otherwise: the agreement's first day, or that of the amendment's sealing. */
  from: calendarDaySchema,
  amendment: amendmentDraftSchema.nullable(),
  document: agreementDocumentSchema,
});
export type SignedVersion = z.infer<typeof signedVersionSchema>;

/** Oldest first; the review's own word on when one began counts. */
export function versionsAsStarted(
  versions: readonly SignedVersion[],
  starts: ReviewDocument['starts'],
): readonly SignedVersion[] {
  return versions
    .map((version) => ({
      ...version,
      from: starts.find(({ number }) => number === version.number)?.from ?? version.from,
    }))
    .toSorted((a, b) => a.number - b.number);
}

/** The revision that holds on a day: the latest that began by then; before the first, the first. */
export function versionOn(versions: readonly SignedVersion[], day: string): SignedVersion | undefined {
  return versions.findLast(({ from }) => from <= day) ?? versions[0];
}

/** Amendments that began within the period, oldest first. */
export const amendmentsIn = (
  versions: readonly SignedVersion[],
  { from, to }: ReviewPeriod,
): readonly SignedVersion[] => versions.slice(1).filter((version) => version.from > from && version.from <= to);

/** What is promised from a day on; null terms: nothing. */
interface SignedTerms {
  readonly from: string;
  readonly revision: number;
  readonly terms: Accountability | null;
}

/** One promise through the revisions. */
export interface SignedCommitment {
  readonly id: string;
  readonly side: Side;
  /** As it holds at the end of the period; as it held last if an amendment dropped it. */
  readonly terms: Accountability;
  /** True if it was dropped before the period's end. */
  readonly isDropped: boolean;
  /** Oldest first; one for each revision that changes the terms. */
  readonly history: readonly SignedTerms[];
}

const sides = ['marketing', 'sales'] as const;

/** Every promise that held on some day of the period, marketing's first, in the order they were signed. */
export function signedCommitments(versions: readonly SignedVersion[], period: ReviewPeriod): SignedCommitment[] {
  const begun = versions.filter((version, index) => index === 0 || version.from <= period.to);
  const last = versionOn(versions, period.to);
  const holding = begun.filter((version) => version === last || nextOf(begun, version) > period.from);
  return sides.flatMap((side) => {
    const rows = holding.toReversed().flatMap(({ document }) => document[side].filter((row) => !isBlank(row)));
    const ids = [...new Set(rows.map(({ id }) => id))];
    return ids.flatMap((id) => {
      const terms = rows.find((row) => row.id === id);
      if (!terms) return [];
      const isDropped = !last?.document[side].some((row) => row.id === id);
      return [{ id, side, terms, isDropped, history: historyOf(begun, side, id) }];
    });
  });
}

const nextOf = (versions: readonly SignedVersion[], { number }: SignedVersion): string =>
  versions.find((version) => version.number > number)?.from ?? '9999-12-31';

function historyOf(versions: readonly SignedVersion[], side: Side, id: string): SignedTerms[] {
  const history: SignedTerms[] = [];
  for (const { from, number, document } of versions) {
    const terms = document[side].find((row) => row.id === id) ?? null;
    const before = history.at(-1);
    if (before && isSameTarget(before.terms, terms)) continue;
    if (!before && terms === null) continue;
    history.push({ from, revision: number, terms });
  }
  return history;
}

const isSameTarget = (a: Accountability | null, b: Accountability | null): boolean =>
  a === b || (a !== null && b !== null && fields.every((field) => a[field] === b[field]));
const fields = ['comparator', 'target', 'unit', 'period'] as const;

/** What is promised on a day; null where nothing is. A week that began before the agreement is judged by its first terms. */
export function termsOn({ history }: Pick<SignedCommitment, 'history'>, day: string): Accountability | null {
  const first = history.find(({ revision }) => revision === 1);
  return (history.findLast(({ from }) => from <= day) ?? first)?.terms ?? null;
}
