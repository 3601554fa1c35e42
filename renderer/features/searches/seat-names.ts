import { seatKindNames, type SeatKind } from '#shared/domain/kit/seat-kind';

const list = new Intl.ListFormat('en-GB', { style: 'long', type: 'conjunction' });

/** "HR, CFO and sales leader": acronyms stay, words are written as in a sentence. */
export const seatNames = (seats: readonly SeatKind[]): string =>
  list.format(
    seats.map((seat) => {
      const name = seatKindNames[seat];
      return name === name.toUpperCase() ? name : name.charAt(0).toLowerCase() + name.slice(1);
    }),
  );
