import type { DateProgress } from '../candidate/candidate-schema';
import type { DateNumber } from '../kit/seat-kind';
import type { Weighing } from '../scoring/of-evidence';

/** A seat that was excused from a date: its scores are missing on purpose. */
export interface Excusal {
  readonly date: DateNumber;
  readonly seatId: string;
  readonly reason: string;
}

/** Who was excused from a date that has begun or is open, in the order of the dates. */
export function excusalsIn(dates: readonly DateProgress[]): Excusal[] {
  return dates.flatMap(({ date, seats }) =>
    seats.flatMap(({ seatId, excuseReason }) =>
      excuseReason === undefined ? [] : [{ date, seatId, reason: excuseReason }],
    ),
  );
}

/** Weights that differ and count, with the panel's written reason. */
export function countedWeights({ profile, panel }: Weighing): { readonly of: string; readonly reason: string }[] {
  const differ = (rows: readonly { readonly weight: number }[]) =>
    rows.some(({ weight }) => weight !== rows[0]?.weight);
  return [
    { of: 'competencies', rows: profile.competencies, reason: profile.weightReason.trim() },
    { of: 'seats', rows: panel.seats, reason: panel.weightReason.trim() },
  ]
    .filter(({ rows, reason }) => reason !== '' && differ(rows))
    .map(({ of, reason }) => ({ of, reason }));
}
