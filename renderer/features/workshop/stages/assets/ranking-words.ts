import { FEWEST_FOR_MEAN, type KindRank } from '#shared/domain/assets/rank-rules';
import { formatNumber } from '#shared/kernel/format';
import { countWords } from '../shared/count-words';

/** "Mean place 1.7 of 3 sellers, first for 2", "place 1 and 4 of 2 sellers"; what few sellers say is no mean. */
export function rankInWords({ count, firsts, places, meanPlace }: KindRank, locale: string): string {
  if (count === 0) return 'Placed by nobody';
  if (meanPlace === null) return `Place ${places.join(' and ')}, ${countWords(count, 'seller')}`;
  const first = firsts === 0 ? '' : `, first for ${firsts}`;
  return `Mean place ${formatNumber(meanPlace, locale, { exactly: 1 })} of ${countWords(count, 'seller')}${first}`;
}

/** What so many rankings are worth. */
export function rankingsInWords(count: number): string {
  if (count === 0) return 'No seller has ranked yet.';
  if (count < FEWEST_FOR_MEAN) {
    return `${countWords(count, 'seller has', 'sellers have')} ranked: too few for a mean, so each place is shown.`;
  }
  return `${count} sellers have ranked. A mean of so few is an opinion of this room, not of the sales force.`;
}
