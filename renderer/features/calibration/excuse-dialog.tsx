import { useState } from 'react';

import type { Calibration, CalibrationSeat } from '#shared/domain/calibration/calibration-schema';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { wordsOf } from '../../ui/report-refusal';
import { TextArea } from '../../ui/text-area';
import { excuseSeat } from './session-store';
import { seatWithPerson } from './words';

interface Props {
  readonly session: Calibration;
  readonly seat: CalibrationSeat;
  readonly onClose: () => void;
}

/** Lets a calibration go on without a seat. It cannot be taken back, so it says so first. */
export function ExcuseDialog({ session, seat, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [isPending, setIsPending] = useState(false);
  const name = seatWithPerson(seat);
  const excuse = async () => {
    if (reason.trim() === '') {
      setProblem('Write why this seat does not rate.');
      return;
    }
    setIsPending(true);
    try {
      await excuseSeat(session.id, seat.seatId, reason.trim());
      onClose();
    } catch (error) {
      setProblem(wordsOf(error));
      setIsPending(false);
    }
  };
  return (
    <Dialog title={`Excuse ${name}?`} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        aria-label="Excuse a seat"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void excuse();
        }}
      >
        <p className="muted">
          The ratings open without this seat once the others have committed. The result says so, with your reason. This
          is for good: an excused seat cannot come back to this calibration.
        </p>
        <TextArea
          label="Why"
          value={reason}
          onChange={setReason}
          error={problem}
          rows={2}
          maxLength={400}
          isRequired
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="danger" type="submit" isPending={isPending}>
            Excuse for good
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
