import type { Calibration, CalibrationSeat } from '#shared/domain/calibration/calibration-schema';
import { ReasonDialog } from '../../ui/reason-dialog';
import { excuseSeat } from './session-store';
import { seatWithPerson } from './words';

interface Props {
  readonly session: Calibration;
  readonly seat: CalibrationSeat;
  readonly onClose: () => void;
}

/** Lets a calibration go on without a seat. It cannot be taken back, so it says so first. */
export function ExcuseDialog({ session, seat, onClose }: Props) {
  return (
    <ReasonDialog
      title={`Excuse ${seatWithPerson(seat)}?`}
      formLabel="Excuse a seat"
      actLabel="Excuse for good"
      missingReason="Write why this seat does not rate."
      onAct={(reason) => excuseSeat(session.id, seat.seatId, reason)}
      onClose={onClose}
    >
      The ratings open without this seat once the others have committed. The result says so, with your reason. This is
      for good: an excused seat cannot come back to this calibration.
    </ReasonDialog>
  );
}
