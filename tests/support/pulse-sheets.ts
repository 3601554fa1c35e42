import fc from 'fast-check';

import {
  pulseSides,
  pulseValues,
  type PulseSheet,
  type PulseSide,
  type PulseValue,
} from '#shared/domain/pulse/pulse-schema';
import { readPulseStatements } from '../../electron/content/pulse-statements';

export const statementIds = readPulseStatements().map(({ id }) => id);

/** A sheet with the same answer everywhere, but for some statements. */
export const sheetOf = (
  side: PulseSide,
  value: PulseValue,
  other: Readonly<Partial<Record<string, PulseValue>>> = {},
): PulseSheet => ({
  side,
  answers: statementIds.map((statementId) => ({ statementId, value: other[statementId] ?? value })),
});

/** Three of each side, the least a round is kept with. */
export const sixSheets: readonly PulseSheet[] = [
  sheetOf('marketing', 4),
  sheetOf('sales', 2),
  sheetOf('marketing', 3),
  sheetOf('sales', 3),
  sheetOf('marketing', 5),
  sheetOf('sales', 1),
];

const sheetArbitrary = (side: PulseSide): fc.Arbitrary<PulseSheet> =>
  fc
    .array(fc.constantFrom(...pulseValues), { minLength: statementIds.length, maxLength: statementIds.length })
    .map((values) => ({
      side,
      answers: statementIds.map((statementId, index) => ({ statementId, value: values[index] ?? 3 })),
    }));

/** Sheets that make a round: three to six of each side. */
export const roundArbitrary: fc.Arbitrary<readonly PulseSheet[]> = fc
  .tuple(...pulseSides.map((side) => fc.array(sheetArbitrary(side), { minLength: 3, maxLength: 6 })))
  .map((sides) => sides.flat());

/** Numbers that follow from a seed alone (mulberry32), each from 0 up to and without its limit. */
export function seededBelow(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Ids that look random and follow from the same source. */
export function seededIds(below: (limit: number) => number): () => string {
  return () => {
    const hex = Array.from({ length: 32 }, () => below(16).toString(16)).join('');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  };
}
