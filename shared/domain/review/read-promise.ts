import type { Accountability } from '../agreement/accountability-schema';
import { isShareUnit } from './judge-commitment';
import type { Reviewed } from './review-schema';

type Way = Pick<Reviewed, 'every' | 'reading' | 'since'>;

const weekly = /\b(?:per|each|every|a) (?:week|day|lead|hour)\b|weekly|daily/i;
const wholeTerm = /\bover the\b|\bwhole\b|\bin total\b|\buntil\b|\b(?:per|a) year\b|yearly|annual/i;
const quarterly = /\bquarter/i;

/**
 * How a promise's figures are read, guessed from the words of its period; the review can say otherwise. "Per week" is read
 * week by week, "over the 20 weeks" from the agreement's first day, as a share where it is one, else added up.
 */
export function guessWay({ unit, period, comparator }: Pick<Accountability, 'comparator' | 'unit' | 'period'>): Way {
  const every = weekly.test(period) ? 'week' : 'month';
  if (/averag/i.test(period)) {
    return { every, reading: /\bfour\b|\b4\b/i.test(period) ? 'four-in-a-row' : 'average', since: 'quarter' };
  }
  const together = isShareUnit(unit) || comparator === 'every' ? 'share' : 'total';
  if (wholeTerm.test(period)) return { every, reading: together, since: 'start' };
  if (quarterly.test(period)) return { every, reading: together, since: 'quarter' };
  return { every, reading: 'each', since: 'quarter' };
}
