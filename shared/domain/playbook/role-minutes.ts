import type { DateNumber, SeatKind } from '../kit/seat-kind';
import type { RolePlaybook } from './role-schema';

/** Minutes of a seat's conversation when it asks all that ships for that date, its warm-up and close included. */
export function minutesOf({ keys, prompts }: RolePlaybook, seat: SeatKind, date: DateNumber): number {
  const asked = [
    ...keys.filter((key) => key.seat === seat && key.date === date),
    ...prompts.filter((prompt) => prompt.seat === seat),
  ];
  return asked.reduce((sum, { minutes }) => sum + minutes, 0);
}
