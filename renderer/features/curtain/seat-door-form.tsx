import { useEffect, useState } from 'react';

import { seatKindNames } from '#shared/domain/kit/seat-kind';
import type { Seat } from '#shared/domain/search/panel-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { reportRefusal } from '../../ui/report-refusal';
import { ChoosePinForm } from './choose-pin-form';
import { resetPin, useCurtain } from './curtain-store';
import { EnterPinForm } from './enter-pin-form';

export interface DoorProps {
  readonly searchId: SearchId;
  readonly seat: Seat;
  readonly onBack: () => void;
}

/** A seat's door: its PIN is entered, or chosen the first time. Escape leads back to the seats. */
export function SeatDoorForm(props: DoorProps) {
  const { searchId, seat, onBack } = props;
  const door = useCurtain((state) => state.doors.find(({ seatId }) => seatId === seat.id));
  const [isResetting, setIsResetting] = useState(false);
  useEscape(onBack, !isResetting);
  const hasPin = door?.hasPin ?? false;
  const kind = seatKindNames[seat.kind];
  return (
    <div className="seat-door" role="group" aria-label={`Door of the ${kind}`}>
      <p className="seat-door__who">
        <span className="seat-list__kind">{kind}</span>
        <span className="seat-list__person">{seat.personName}</span>
      </p>
      {hasPin ? (
        <EnterPinForm {...props} blockedUntilMs={door?.blockedUntilMs ?? null} />
      ) : (
        <ChoosePinForm {...props} />
      )}
      {hasPin && (
        <Button variant="ghost" size="small" onPress={() => setIsResetting(true)}>
          PIN forgotten
        </Button>
      )}
      <ConfirmDialog
        title={`Take away the PIN of the ${kind}?`}
        isOpen={isResetting}
        isDanger
        confirmLabel="Take the PIN away"
        onClose={() => setIsResetting(false)}
        onConfirm={() => {
          setIsResetting(false);
          void reportRefusal(() => resetPin(searchId, seat.id));
        }}
      >
        <p>
          What this seat has begun and not sealed is set aside for good: nobody can read it any more and it counts in no
          score. The interviews have to be entered again, and written answers rated again. What is sealed stays and
          counts, but the new PIN cannot read it before the date is open.
        </p>
        <p>The seat sees that its PIN was taken away, and when. Then it chooses a new one.</p>
      </ConfirmDialog>
    </div>
  );
}

/** Escape leads back, unless a question lies over the page: there it closes the question. */
function useEscape(onEscape: () => void, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const listen = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onEscape();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [onEscape, isOn]);
}
