import { formatNumber, formatPercent } from '../../kernel/format';
import { targetInWords } from '../agreement/target-in-words';
import { showDay } from '../deck/show-day';
import { isShareUnit, type Finding, type JudgedReading } from './judge-commitment';
import { shownDigits, shownFigure } from './judge-figure';
import type { Reviewed } from './review-schema';
import { termsOn, type SignedCommitment } from './signed-version';

/** A figure of a commitment as it is shown: "25.6%", "7 working hours". */
export function showFigure(
  value: number,
  { unit, target }: { readonly unit: string; readonly target: number | null },
  locale: string,
): string {
  const shown = shownFigure(value, target);
  if (isShareUnit(unit)) return formatPercent(shown / 100, locale, shownDigits(target));
  return `${formatNumber(shown, locale, shownDigits(target))} ${unit.trim()}`.trim();
}

const spans = {
  each: { week: ['week', 'weeks'], month: ['month', 'months'] },
  'four-in-a-row': {
    week: ['run of four weeks', 'runs of four weeks'],
    month: ['run of four months', 'runs of four months'],
  },
} as const;

/** What a promise's figures say, in a sentence: "Held in 8 of 13 weeks; furthest off: 7 working hours in the week of …". */
export function findingInWords(
  commitment: SignedCommitment,
  row: Pick<Reviewed, 'every' | 'reading'>,
  { finding, locale }: { readonly finding: Finding; readonly locale: string },
): string {
  const [first] = finding.readings;
  if (finding.whyNot !== null && finding.whyNot !== 'not-due') return whyNotWords[finding.whyNot];
  if (!first) return '';
  if (row.reading === 'each' || row.reading === 'four-in-a-row') {
    return countWords(commitment, { ...row, reading: row.reading }, { readings: finding.readings, locale });
  }
  const said = wholeWords(commitment, row.reading, { reading: first, locale });
  return finding.whyNot === 'not-due' ? `${said} So far: it can still be reached while the agreement runs.` : said;
}

const whyNotWords = {
  'nothing-read': 'No figures of this quarter yet.',
  'needs-parts': 'Not all figures say how many of how many: that is needed here.',
  'no-target': 'There is nothing to compare: no figure was promised, or nothing happened.',
} as const;

function countWords(
  commitment: SignedCommitment,
  { every, reading }: { readonly every: Reviewed['every']; readonly reading: keyof typeof spans },
  { readings, locale }: { readonly readings: readonly JudgedReading[]; readonly locale: string },
): string {
  const judged = readings.filter(({ colour }) => colour !== null);
  const held = judged.filter(({ colour }) => colour === 'green').length;
  const [one, many] = spans[reading][every];
  const last = judged.at(-1);
  if (!last) return '';
  if (held === judged.length) {
    const figure = oneFigure(commitment, last, locale);
    return held === 1 ? `Held in the one ${one} read: ${figure}.` : `Held in all ${held} ${many}.`;
  }
  const worst = furthestOff(commitment, judged);
  const where = showDay(worst.points[0]?.from ?? worst.day, locale);
  const when = `${reading === 'each' ? `the ${one} of` : `the ${one} from`} ${where}`;
  const off = `${oneFigure(commitment, worst, locale)} in ${when}${promisedThen(commitment, worst, locale)}`;
  return `Held in ${held} of ${judged.length} ${judged.length === 1 ? one : many}; furthest off: ${off}.`;
}

/** What was promised on that day, where an amendment changed it since. */
function promisedThen(commitment: SignedCommitment, { day }: JudgedReading, locale: string): string {
  const then = termsOn(commitment, day);
  if (!then || targetInWords(then, locale) === targetInWords(commitment.terms, locale)) return '';
  return `, when ${targetInWords(then, locale)} was promised`;
}

/** The reading that missed its own target by the most. */
function furthestOff(commitment: SignedCommitment, judged: readonly JudgedReading[]): JudgedReading {
  const missOf = (reading: JudgedReading): number => {
    const terms = termsOn(commitment, reading.day);
    if (!terms || reading.colour === 'green') return -1;
    if (terms.comparator === 'every') return 1 - (reading.part ?? 0) / (reading.whole ?? 1);
    return Math.abs((reading.value ?? 0) - (terms.target ?? 0));
  };
  return judged.reduce((worst, reading) => (missOf(reading) > missOf(worst) ? reading : worst));
}

function oneFigure({ terms }: SignedCommitment, { value, part, whole }: JudgedReading, locale: string): string {
  if (terms.comparator === 'every' && part !== null && whole !== null) {
    return `${formatNumber(part, locale, 2)} of ${formatNumber(whole, locale, 2)}`;
  }
  return value === null ? 'no figure' : showFigure(value, terms, locale);
}

function wholeWords(
  commitment: SignedCommitment,
  how: 'total' | 'average' | 'share',
  { reading, locale }: { readonly reading: JudgedReading; readonly locale: string },
): string {
  const { terms } = commitment;
  const figure = oneFigure(commitment, reading, locale);
  const counts =
    how === 'share' && terms.comparator !== 'every' && reading.part !== null && reading.whole !== null
      ? ` (${formatNumber(reading.part, locale, 2)} of ${formatNumber(reading.whole, locale, 2)})`
      : '';
  const promised = targetInWords(terms, locale);
  const average = how === 'average' ? ' on average' : '';
  return `${figure}${counts}${average}${promised === '' ? '' : `, promised ${promised}`}.`;
}

/** What is signed, in one sentence: "Call every accepted lead within 4 working hours: at most 4 working hours per lead". */
export function promiseInWords({ terms }: Pick<SignedCommitment, 'terms'>, locale: string): string {
  const target = targetInWords(terms, locale);
  const words = terms.commitment.trim().replace(/[.;:]+$/, '') || terms.metric.trim();
  return [words, target].filter((part) => part !== '').join(': ');
}
