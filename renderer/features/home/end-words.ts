import { formatDay } from '../../lib/format-day';

/**
 * When an agreement ends, or that it has ended; it holds on its last day too.
 *
 * @param effectiveTo its last day, `YYYY-MM-DD`; null if it has none.
 * @param today on this machine.
 */
export function endWords(effectiveTo: string | null, today: string): string {
  if (effectiveTo === null) return '';
  return `${effectiveTo < today ? 'Ended' : 'Ends'} ${formatDay(effectiveTo)}`;
}
