import type { CalibrationSeat } from '#shared/domain/calibration/calibration-schema';
import type { CalibrationHead } from '#shared/domain/calibration/set-schema';
import { dateNames, seatKindNames } from '#shared/domain/kit/seat-kind';

/** "CFO", "sales leader": acronyms stay, words are written as in a sentence. */
export function seatName({ kind }: Pick<CalibrationSeat, 'kind'>): string {
  const name = seatKindNames[kind];
  return name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** "CFO, Dana Ruiz": two seats can be of one kind. */
export const seatWithPerson = ({ kind, personName }: Pick<CalibrationSeat, 'kind' | 'personName'>): string =>
  [seatKindNames[kind], personName.trim()].filter((part) => part !== '').join(', ');

/** "CFO" where that is one seat of the session alone; else with the person. */
export const shortSeatName = (seat: CalibrationSeat, seats: readonly CalibrationSeat[]): string =>
  seats.filter(({ kind }) => kind === seat.kind).length === 1 ? seatKindNames[seat.kind] : seatWithPerson(seat);

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "one seat", "four seats". */
export const seatsInWords = (count: number): string =>
  `${numbers[count] ?? String(count)} ${count === 1 ? 'seat' : 'seats'}`;

/** "What should the goal be? Asked by the CFO on the first date." */
export const subtitleOf = ({ question, seat, date }: CalibrationHead): string =>
  `“${question}” Asked by the ${seatName({ kind: seat })} on the ${dateNames[date].toLowerCase()}.`;
