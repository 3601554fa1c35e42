import { isBlank } from '../agreement/accountability-text';
import type { Accountability, Side } from '../agreement/accountability-schema';
import type { AgreementDocument, AgreementId } from '../agreement/agreement-schema';
import { targetInWords } from '../agreement/target-in-words';
import { outcomeSchema, type Outcome } from './profile-schema';

export interface PromisedOutcome {
  /** Whose promise it is. */
  readonly side: Side;
  readonly outcome: Outcome;
}

interface Given {
  readonly agreementId: AgreementId;
  /** Writes the target's number. */
  readonly locale: string;
  readonly newId: () => string;
}

/** After a year, unless the panel says otherwise: an agreement's targets hold for a period, not from a day on. */
const MONTH = 12;
const MEASURE_LENGTH = 300;
const TARGET_LENGTH = 200;

/**
 * What a signed or drafted agreement promises, as outcomes of a role: marketing's first, in the agreement's order, blank
 * rows left out. Each keeps where it came from.
 */
export function outcomesFromAccountabilities(
  { marketing, sales }: Pick<AgreementDocument, 'marketing' | 'sales'>,
  given: Given,
): PromisedOutcome[] {
  const ofSide = (side: Side, rows: readonly Accountability[]) =>
    rows.filter((row) => !isBlank(row)).map((row) => ({ side, outcome: outcomeOf(row, given) }));
  return [...ofSide('marketing', marketing), ...ofSide('sales', sales)];
}

function outcomeOf(row: Accountability, { agreementId, locale, newId }: Given): Outcome {
  return outcomeSchema.parse({
    id: newId(),
    text: row.commitment.trim(),
    measure: row.metric.trim().slice(0, MEASURE_LENGTH),
    target: targetInWords(row, locale).slice(0, TARGET_LENGTH),
    month: MONTH,
    source: { agreementId, accountabilityId: row.id, commitment: row.commitment.trim() },
  });
}

export type PromiseState =
  | { readonly kind: 'same' }
  /** The agreement says it in other words now. */
  | { readonly kind: 'changed'; readonly commitment: string }
  | { readonly kind: 'gone' };

/** Whether the agreement still promises what an outcome was taken from. */
export function promiseState(
  { commitment, accountabilityId }: NonNullable<Outcome['source']>,
  { marketing, sales }: Pick<AgreementDocument, 'marketing' | 'sales'>,
): PromiseState {
  const row = [...marketing, ...sales].find(({ id }) => id === accountabilityId);
  if (!row || isBlank(row)) return { kind: 'gone' };
  const present = row.commitment.trim();
  return present === commitment.trim() ? { kind: 'same' } : { kind: 'changed', commitment: present };
}
