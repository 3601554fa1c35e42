import { isSample, wilsonInterval, type Interval } from '../stats/wilson';
import type { RateSample } from './plan-schema';

/** `none`: nothing was counted; `unusable`: what was typed is no sample. */
export type RateInterval =
  | ({ readonly kind: 'interval'; readonly successes: number; readonly trials: number } & Interval)
  | { readonly kind: 'none' }
  | { readonly kind: 'unusable'; readonly reason: string };

/** How far the true rate may lie from what was counted: the 95% Wilson interval of `k of n`. */
export function rateInterval({ successes, trials }: RateSample): RateInterval {
  if (successes === null && trials === null) return { kind: 'none' };
  if (successes === null || trials === null) {
    return { kind: 'unusable', reason: 'Write both numbers of the sample: how many of how many.' };
  }
  if (!isSample(successes, trials)) {
    return {
      kind: 'unusable',
      reason: 'A sample is two whole numbers, the first from 0 to the second, the second above 0.',
    };
  }
  return { kind: 'interval', successes, trials, ...wilsonInterval(successes, trials) };
}
