import type { SeatProgress } from '../candidate/candidate-schema';
import type { DateFacts } from '../interview/blind';
import type { CalibrationSet } from './set-schema';
import type { RatingsDocument } from './calibration-schema';
import { shuffledBy } from './shuffle';

/**
 * Who takes part in a session and how far they are. The rule of interviews holds for it as it stands: nobody sees
 * anybody else's ratings until every seat has committed or is excused (`interview/blind.ts`).
 */
export type SessionFacts = DateFacts;

/** How far a seat is. What it had begun under a PIN that was taken away is not begun. */
export function seatStatus(
  { excused, cards }: SessionFacts,
  seatId: string,
  generation: number,
): SeatProgress['status'] {
  const own = cards.filter((card) => card.seatId === seatId);
  if (own.some(({ isCommitted }) => isCommitted)) return 'committed';
  if (excused.includes(seatId)) return 'excused';
  return own.some((card) => card.generation === generation) ? 'begun' : 'waiting';
}

/** The answers in a seat's own order: what comes first colours what comes next, and not for all in the same way. */
export const answersFor = ({ answers }: Pick<CalibrationSet, 'answers'>, calibrationId: string, seatId: string) =>
  shuffledBy(
    answers.map(({ id, text }) => ({ id, text })),
    `${calibrationId}/${seatId}`,
  );

/** Answers without a point yet, in the order of `answers`. */
export const unratedIn = <T extends { readonly id: string }>(
  answers: readonly T[],
  { ratings }: RatingsDocument,
): T[] => answers.filter(({ id }) => (ratings[id]?.point ?? null) === null);

/** Letters by which a panel talks of the answers of a set: the same for all seats. */
export const letterOf = (set: Pick<CalibrationSet, 'answers'>, answerId: string): string =>
  String.fromCodePoint(
    'A'.codePointAt(0)! +
      Math.max(
        0,
        set.answers.findIndex(({ id }) => id === answerId),
      ),
  );
