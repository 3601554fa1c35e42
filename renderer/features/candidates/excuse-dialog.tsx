import { useEffect } from 'react';

import type { Candidate } from '#shared/domain/candidate/candidate-schema';
import { dateNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import { ReasonDialog } from '../../ui/reason-dialog';
import { excuseSeat } from './candidates-store';
import { focusIfLost } from './focus-if-lost';
import { seatRowId } from './seat-progress-row';

export interface Excusing {
  readonly candidate: Candidate;
  readonly date: DateNumber;
  readonly seatId: string;
  /** What the seat is called. */
  readonly name: string;
}

interface Props {
  readonly excusing: Excusing;
  readonly onClose: () => void;
}

/** Lets a date go on without a seat. It cannot be taken back, so it says so first. */
export function ExcuseDialog({ excusing: { candidate, date, seatId, name }, onClose }: Props) {
  const row = seatRowId(date, seatId);
  useEffect(() => () => focusIfLost(`#${CSS.escape(row)}`), [row]);
  return (
    <ReasonDialog
      title={`Excuse ${name} on the ${dateNames[date].toLowerCase()}?`}
      formLabel="Excuse a seat"
      actLabel="Excuse for good"
      missingReason="Write why this seat does not interview."
      onAct={(reason) => excuseSeat({ id: candidate.id, seatId, date, reason })}
      onClose={onClose}
    >
      {name} will not rate {candidate.name} on this date, and the scores open without it once the others have committed.
      This is for good: an excused seat cannot come back.
    </ReasonDialog>
  );
}
