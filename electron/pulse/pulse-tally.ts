import {
  LEAST_SHEETS,
  pulseSides,
  pulseValues,
  type PulseAnswer,
  type PulseSheet,
  type PulseSide,
} from '#shared/domain/pulse/pulse-schema';
import { AppError } from '#shared/kernel/errors';

/** How often each value was given, by side and statement: all that is held of a round while it is under way. */
export interface PulseTally {
  /** @throws {AppError} VALIDATION unless the sheet has exactly one answer to each statement. */
  readonly add: (sheet: PulseSheet) => void;
  readonly hasEnough: (side: PulseSide) => boolean;
  /** Every answer by itself, in an order that follows from the answers alone. */
  readonly answers: () => PulseAnswer[];
  /** Overwrites what was counted. */
  readonly forget: () => void;
}

/** A sheet is not kept as a sheet, not even here: it is counted and gone. */
export function createPulseTally(statementIds: readonly string[]): PulseTally {
  const cells = pulseSides.flatMap((side) =>
    statementIds.flatMap((statementId) => pulseValues.map((value): PulseAnswer => ({ side, statementId, value }))),
  );
  const keyOf = ({ side, statementId, value }: PulseAnswer) => `${side} ${statementId} ${value}`;
  const places = new Map(cells.map((cell, place) => [keyOf(cell), place]));
  const counts = new Uint32Array(cells.length);
  const sheets = { marketing: 0, sales: 0 };

  return {
    add: ({ side, answers }) => {
      const found = answers.flatMap((answer) => places.get(keyOf({ side, ...answer })) ?? []);
      const answered = new Set(answers.map(({ statementId }) => statementId));
      if (found.length !== answers.length || answers.length !== statementIds.length || answered.size !== answers.length)
        throw new AppError('VALIDATION', 'Answer every statement once, with a number from 1 to 5.');
      for (const place of found) counts[place] = (counts[place] ?? 0) + 1;
      sheets[side] += 1;
    },
    hasEnough: (side) => sheets[side] >= LEAST_SHEETS,
    answers: () => cells.flatMap((cell, place) => Array.from({ length: counts[place] ?? 0 }, () => cell)),
    forget: () => {
      counts.fill(0);
      sheets.marketing = 0;
      sheets.sales = 0;
    },
  };
}
