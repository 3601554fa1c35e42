import { localDay } from '../../kernel/local-day';
import { showDay } from '../deck/show-day';
import type { Finding } from './judge-commitment';
import type { Colour, FollowUp, Reading, ReviewPeriod, Reviewed } from './review-schema';

/** "30 March 2026 to 28 June 2026", in the locale of the agreement. */
export const periodWords = ({ from, to }: ReviewPeriod, locale: string): string =>
  `${showDay(from, locale)} to ${showDay(to, locale)}`;

export const count = (amount: number, one: string, many = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`;

/** How the points of a promise are read, for the list to choose from. */
export const readingNames: Readonly<Record<Reading, string>> = {
  each: 'Each on its own',
  'four-in-a-row': 'Average of any four in a row',
  total: 'All added up',
  average: 'Average of all',
  share: 'Parts of wholes together',
};

/** How it is read, as a part of a sentence: "every week on its own". */
export function readingWords({ reading, every, since }: Pick<Reviewed, 'reading' | 'every' | 'since'>): string {
  const words: Readonly<Record<Reading, string>> = {
    each: `every ${every} on its own`,
    'four-in-a-row': `the average of any four ${every}s in a row`,
    total: `all ${every}s added up`,
    average: `the average of all ${every}s`,
    share: `the parts of all ${every}s of their wholes`,
  };
  return `${words[reading]}, ${since === 'start' ? 'from the agreement’s first day' : 'this quarter'}`;
}

/** The day of holding, in this machine's time: a held review is dated by the room it was held in. */
export const heldWords = (heldAtMs: number, locale: string): string => `Held on ${showDay(localDay(heldAtMs), locale)}`;

export const colourWords: Readonly<Record<Colour, string>> = {
  green: 'Green: kept',
  amber: 'Amber: just missed',
  red: 'Red: broken',
};

/** What a promise came to: its colour in words, or that it has none. */
export function verdictWords({ colour, whyNot }: Pick<Finding, 'colour' | 'whyNot'>): string {
  if (colour !== null) return colourWords[colour];
  return whyNot === 'not-due' ? 'Not due yet' : 'No verdict';
}

/** Who does what was decided, and until when: "Bo Kim, by 1 March 2027". */
export const byWords = (owner: string, by: string | null, locale: string): string =>
  [owner.trim() || 'Nobody yet', ...(by === null ? [] : [`by ${showDay(by, locale)}`])].join(', ');

export const followUpWords: Readonly<Record<FollowUp['state'], string>> = {
  open: 'Still open',
  done: 'Done',
  dropped: 'Dropped',
};

/** By which signed rule red and amber are told apart. */
export const ruleWords = (amberPercent: number | null): string =>
  amberPercent === null || amberPercent <= 0
    ? 'By the signed rule every miss is red: the agreement leaves no room for amber.'
    : `By the signed rule a miss of at most ${amberPercent}% of the target is amber, more is red.`;
