import { KeyRound } from 'lucide-react';

import { seatKindNames } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import { useCurtain } from './curtain-store';

interface Props {
  readonly seats: readonly Seat[];
  readonly onChoose: (seatId: string) => void;
}

/** The seats of the panel with who sits there. */
export function SeatList({ seats, onChoose }: Props) {
  const doors = useCurtain((state) => state.doors);
  return (
    <ul className="seat-list">
      {seats.map(({ id, kind, personName }) => {
        const hasPin = doors.some((door) => door.seatId === id && door.hasPin);
        return (
          <li key={id}>
            <button type="button" className="seat-list__seat" onClick={() => onChoose(id)}>
              <span className="seat-list__kind">{seatKindNames[kind]}</span>
              <span className="seat-list__person">{personName === '' ? 'Nobody sits here yet' : personName}</span>
              {!hasPin && (
                <span className="seat-list__new">
                  <KeyRound size={12} aria-hidden />
                  no PIN yet
                </span>
              )}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
