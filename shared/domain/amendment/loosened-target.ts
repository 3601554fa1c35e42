import type { Accountability } from '../agreement/accountability-schema';
import type { Loosening } from './amendment-schema';
import { isShare, promisedUnit } from './promised-unit';
import { plainWords } from './same-words';

export type Certainty = Loosening['certainty'];
type Target = Pick<Accountability, 'comparator' | 'target' | 'unit' | 'period'>;

/** True if a figure is promised at all. */
export const isPromised = ({ comparator, target }: Target): boolean => comparator === 'every' || target !== null;

/**
 * Whether a promised figure is loosened:
 *
 * - dropped, an at-least lowered, an at-most raised, an at-least or at-most that an `exactly` falls short of: loosened;
 * - `every` became a share below 100% or a number, `exactly` became a bound that lets more through: loosened;
 * - another period, a unit that does not convert for certain, the other direction, another exact number, another thing
 *   that `every` counts: may loosen, somebody must judge it;
 * - the same, or stricter: null.
 *
 * (Source: "Under pressure do not loosen the lead criteria", PRODUCT.md 2.5, 2.8, 2.9.)
 */
export function loosenedTarget(before: Target, after: Target): Certainty | null {
  if (!isPromised(before)) return null;
  if (!isPromised(after)) return 'loosened';
  if (before.comparator === 'every' || after.comparator === 'every') return againstEvery(before, after);
  if (!isSamePeriod(before, after)) return 'may-loosen';
  const order = compareAmounts(before, after);
  return order === null ? 'may-loosen' : byComparators[before.comparator][after.comparator](order);
}

const loosenedIf = (is: boolean): Certainty | null => (is ? 'loosened' : null);
const mayLoosen = () => 'may-loosen' as const;

type Rule = (order: number) => Certainty | null;
type Bound = 'at-least' | 'at-most' | 'exactly';

/** From the comparator before and the one after; `order` is above 0 where the number rose. */
const byComparators: Readonly<Record<Bound, Readonly<Record<Bound, Rule>>>> = {
  'at-least': {
    'at-least': (order) => loosenedIf(order < 0),
    'at-most': mayLoosen,
    exactly: (order) => loosenedIf(order < 0),
  },
  'at-most': {
    'at-least': mayLoosen,
    'at-most': (order) => loosenedIf(order > 0),
    exactly: (order) => loosenedIf(order > 0),
  },
  exactly: {
    'at-least': (order) => (order <= 0 ? 'loosened' : 'may-loosen'),
    'at-most': (order) => (order >= 0 ? 'loosened' : 'may-loosen'),
    exactly: (order) => (order === 0 ? null : 'may-loosen'),
  },
};

function againstEvery(before: Target, after: Target): Certainty | null {
  if (isWithoutException(before) && isWithoutException(after)) {
    const isSame = isSamePeriod(before, after) && isSameCount(before, after);
    return isSame ? null : 'may-loosen';
  }
  if (before.comparator === 'every') return after.comparator === 'at-most' ? 'may-loosen' : 'loosened';
  const isStricter = before.comparator === 'at-least' || (before.comparator === 'exactly' && isShare(before.unit));
  return isStricter && isSamePeriod(before, after) ? null : 'may-loosen';
}

/** `every`, and what says the same: 100% and nothing less. */
const isWithoutException = ({ comparator, target, unit }: Target): boolean =>
  comparator === 'every' || (comparator !== 'at-most' && isShare(unit) && target !== null && target >= 100);

/** What is counted without exception; a share does not say it. */
function isSameCount(before: Target, after: Target): boolean {
  const [old, now] = [before, after].map(({ unit }) =>
    isShare(unit) || unit.trim() === '' ? null : promisedUnit(unit),
  );
  return old === null || now === null || old?.family === now?.family;
}

const isSamePeriod = (before: Target, after: Target): boolean =>
  plainWords(before.period).toLowerCase() === plainWords(after.period).toLowerCase();

/** What binary fractions leave behind when 0.1 hours become minutes. */
const TOLERANCE = 1e-9;

/** Above 0 if the amount rose, 0 if it stayed; null if the two cannot be compared. */
function compareAmounts(before: Target, after: Target): number | null {
  if (before.target === null || after.target === null) return null;
  const [old, now] = [promisedUnit(before.unit), promisedUnit(after.unit)];
  if (old.family !== now.family) return null;
  if (old.size === now.size) return Math.sign(after.target - before.target);
  const [was, is] = [before.target * old.size, after.target * now.size];
  return Math.abs(is - was) <= TOLERANCE * Math.max(Math.abs(is), Math.abs(was)) ? 0 : Math.sign(is - was);
}
