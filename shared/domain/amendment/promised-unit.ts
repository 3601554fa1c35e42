import { plainWords } from './same-words';

/** A unit by what it can be counted in: amounts of one family convert by `size`. */
export interface PromisedUnit {
  readonly family: string;
  readonly size: number;
}

/**
 * Units that convert for certain, in whatever spelling. Working time is a family of its own, and its days are another:
 * how many hours a working day has is nowhere written.
 */
const known: readonly (PromisedUnit & { readonly spelling: RegExp })[] = [
  { family: 'share', size: 1, spelling: /^(?:%|percent|per cent)$/ },
  { family: 'time', size: 1, spelling: /^(?:min|mins|minutes?)$/ },
  { family: 'time', size: 60, spelling: /^(?:h|hrs?|hours?)$/ },
  { family: 'time', size: 1_440, spelling: /^(?:d|days?|calendar days?)$/ },
  { family: 'time', size: 10_080, spelling: /^(?:weeks?|calendar weeks?)$/ },
  { family: 'working-time', size: 1, spelling: /^(?:working|business) min(?:s|utes?)?$/ },
  { family: 'working-time', size: 60, spelling: /^(?:working|business) (?:hours?|h|hrs?)$/ },
  { family: 'working-days', size: 1, spelling: /^(?:working|business) days?$/ },
];

/** Any other unit is a family of its own words, "lead" and "leads" alike. */
export function promisedUnit(unit: string): PromisedUnit {
  const words = plainWords(unit).toLowerCase();
  const found = known.find(({ spelling }) => spelling.test(words));
  return found ?? { family: `words ${words.replace(/(?<=\p{L}{2})s(?=\s|$)/gu, '')}`, size: 1 };
}

export const isShare = (unit: string): boolean => promisedUnit(unit).family === 'share';
