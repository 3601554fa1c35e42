import type { FieldRow } from '#shared/domain/library/field';

/** A probe with its place in the list of all probes. */
export interface PlacedProbe {
  readonly index: number;
  readonly ask: string;
}

/** Each factor's probes, and last those for any time: without a factor or with one that is not there. */
export function probesByFactor(probes: readonly FieldRow[], factorCount: number): readonly (readonly PlacedProbe[])[] {
  const groups: PlacedProbe[][] = Array.from({ length: factorCount + 1 }, () => []);
  for (const [index, { factor = '', ask = '' }] of probes.entries()) {
    const group = isFactor(factor, factorCount) ? Number(factor) - 1 : factorCount;
    groups[group]?.push({ index, ask });
  }
  return groups;
}

const isFactor = (text: string, count: number) => /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= count;

/** The number a factor's probes name after it moved; factors count from 1. */
export function numberAfterMove(factor: string, from: number, to: number): string {
  const at = Number(factor) - 1;
  if (factor === '' || !Number.isInteger(at)) return factor;
  if (at === from) return String(to + 1);
  if (from < at && at <= to) return String(at);
  if (to <= at && at < from) return String(at + 2);
  return factor;
}

/** The same after a factor was deleted: its own probes fit any time then. */
export function numberAfterDelete(factor: string, deleted: number): string {
  const at = Number(factor) - 1;
  if (factor === '' || !Number.isInteger(at) || at < deleted) return factor;
  return at === deleted ? '' : String(at);
}
