import { sideNames } from './accountability-names';
import type { Accountability, Side } from './accountability-schema';
import { isBlank } from './accountability-text';
import type { Finding } from './finding';

/** A finding about a side as a whole; `field` is null. */
export interface SideFinding extends Finding {
  /** The side that has to catch up. */
  readonly side: Side;
}

/** One side has at least this many times as many, and this many more, before it is called one-sided. */
const TIMES = 2;
const MORE = 3;

/**
 * Where the two lists weigh unevenly: an agreement that only one side can break is none. (Source: "Five must haves …":
 * both sides are accountable.) Blank rows count for nothing.
 */
export function lintSides(marketing: readonly Accountability[], sales: readonly Accountability[]): SideFinding[] {
  const lists = { marketing: marketing.filter(isWritten), sales: sales.filter(isWritten) };
  return [...lintSide('marketing', lists.marketing, lists.sales), ...lintSide('sales', lists.sales, lists.marketing)];
}

function lintSide(side: Side, own: readonly Accountability[], others: readonly Accountability[]): SideFinding[] {
  const me = sideNames[side];
  const other = side === 'marketing' ? 'sales' : 'marketing';
  const found: SideFinding[] = [];
  const find = (finding: Pick<Finding, 'code' | 'message' | 'hint'>) =>
    found.push({ side, severity: finding.code === 'side-empty' ? 'must' : 'should', field: null, ...finding });
  if (others.length === 0) return [];
  if (own.length === 0) {
    find({
      code: 'side-empty',
      message: `${me} promises nothing, ${other} promises ${others.length}.`,
      hint: `Ask ${other} what it needs from ${side}.`,
    });
    return found;
  }
  if (others.length >= own.length * TIMES && others.length - own.length >= MORE) {
    find({
      code: 'one-sided-count',
      message: `${me} promises ${own.length}, ${other} ${others.length}.`,
      hint: `Ask ${other} what else it needs from ${side}, or drop what does not matter.`,
    });
  }
  if (others.some(hasTarget) && !own.some(hasTarget)) {
    find({
      code: 'one-sided-targets',
      message: `${sideNames[other]} has targets, ${side} has none.`,
      hint: `Set a target for at least one commitment of ${side}.`,
    });
  }
  if (others.some(hasConsequence) && !own.some(hasConsequence)) {
    find({
      code: 'one-sided-consequences',
      message: `A miss has consequences for ${other} alone.`,
      hint: `Write what follows when ${side} misses.`,
    });
  }
  return found;
}

const isWritten = (accountability: Accountability) => !isBlank(accountability);
const hasTarget = ({ target, comparator }: Accountability) => target !== null || comparator === 'every';
const hasConsequence = ({ consequence }: Accountability) => consequence.trim() !== '';
