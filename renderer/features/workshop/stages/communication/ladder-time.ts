import { clockUnits, type LadderStep } from '#shared/domain/agreement/communication-schema';
import { formatNumber } from '#shared/kernel/format';
import { joinWords } from '../shared/join-words';
import { unitNames } from './communication-words';

/**
 * How long a conflict takes at most: the clocks run one after the other, each in its own unit, because how many working
 * hours a day has is the room's own matter. Steps without a limit are counted apart; null without steps.
 */
export function ladderTimeInWords(steps: readonly LadderStep[], locale: string): string | null {
  if (steps.length === 0) return null;
  const sums = clockUnits
    .map((unit) => ({ unit, sum: sumOf(steps.filter(({ withinUnit }) => withinUnit === unit)) }))
    .filter(({ sum }) => sum > 0)
    .map(
      ({ unit, sum }) => `${formatNumber(sum, locale, 2)} ${sum === 1 ? unitNames[unit].one : unitNames[unit].many}`,
    );
  const open = steps.filter(({ within }) => !isLimit(within)).length;
  if (sums.length === 0) return 'No step has a time limit yet: a conflict can stay open for ever.';
  const total = `A conflict is settled after ${joinWords(sums)} at the latest`;
  if (open === 0) return `${total}.`;
  return `${total}, but ${open === 1 ? 'one step has' : `${open} steps have`} no time limit yet.`;
}

const isLimit = (within: number | null): within is number => within !== null && within > 0;
const sumOf = (steps: readonly LadderStep[]) =>
  steps.reduce((sum, { within }) => sum + (isLimit(within) ? within : 0), 0);
