import type { CandidateDraft } from './candidate-schema';

/**
 * True from the day after the last day on which a candidate's data may be kept. A hold wins, and while nobody set a day
 * nothing is due.
 *
 * @param today `YYYY-MM-DD`; days in this form compare like text.
 */
export function retentionDue(
  { retainUntil, holdReason }: Pick<CandidateDraft, 'retainUntil' | 'holdReason'>,
  today: string,
): boolean {
  return retainUntil !== null && holdReason.trim() === '' && retainUntil < today;
}
