import type { Band } from '#shared/domain/plan/compare-scenarios';

/** "34 to 75", or that no upper end can be given; empty without a band. */
export function bandInWords(band: Band | null, show: (value: number) => string): string {
  if (band === null) return '';
  return band.high === null
    ? `${show(band.low)} or more, no upper bound can be given`
    : `${show(band.low)} to ${show(band.high)}`;
}
