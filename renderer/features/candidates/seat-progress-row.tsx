import { CircleCheck, CircleDashed, CircleDot, CircleSlash, type LucideIcon } from 'lucide-react';

import type { SeatProgress } from '#shared/domain/candidate/candidate-schema';
import { seatKindNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { useCandidates } from './candidates-store';

interface Props {
  readonly date: DateNumber;
  readonly seat: SeatProgress;
  /** Null once the date is open: then nobody is waited for. */
  readonly onExcuse: ((name: string) => void) | null;
}

const states: Readonly<Record<SeatProgress['status'], { readonly icon: LucideIcon; readonly words: string }>> = {
  waiting: { icon: CircleDashed, words: 'Not begun' },
  begun: { icon: CircleDot, words: 'Begun, not committed' },
  committed: { icon: CircleCheck, words: 'Committed' },
  excused: { icon: CircleSlash, words: 'Excused for good' },
};

/** The row's id on the page, for the focus that an excuse takes its button from. */
export const seatRowId = (date: DateNumber, seatId: string): string => `seat-${date}-${seatId}`;

/** One seat's interview on one date: that it happened, never how it went. */
export function SeatProgressRow({ date, seat: { seatId, status, excuseReason }, onExcuse }: Props) {
  const { icon: Icon, words } = states[status];
  const seat = useCandidates((state) => state.search?.document.panel.seats.find(({ id }) => id === seatId));
  const name = seat ? seatKindNames[seat.kind] : 'A seat that left the panel';
  const canExcuse = onExcuse !== null && (status === 'waiting' || status === 'begun');
  return (
    <li className="seat-progress" id={seatRowId(date, seatId)} tabIndex={-1}>
      <Icon size={16} aria-hidden className={`seat-progress__icon seat-progress__icon--${status}`} />
      <span className="seat-progress__name">
        {name}
        {seat && seat.personName.trim() !== '' && <span className="seat-progress__person">{seat.personName}</span>}
      </span>
      <span className="seat-progress__state">{excuseReason === undefined ? words : `${words}: ${excuseReason}`}</span>
      {canExcuse && (
        <Button size="small" variant="ghost" aria-label={`Excuse ${name}…`} onPress={() => onExcuse(name)}>
          Excuse…
        </Button>
      )}
    </li>
  );
}
