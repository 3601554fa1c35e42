import { useState } from 'react';

import type { Candidate } from '#shared/domain/candidate/candidate-schema';
import { dateNames, type DateNumber } from '#shared/domain/kit/seat-kind';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { wordsOf } from '../../ui/report-refusal';
import { TextArea } from '../../ui/text-area';
import { excuseSeat } from './candidates-store';

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
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [isPending, setPending] = useState(false);
  const excuse = async () => {
    if (reason.trim() === '') {
      setProblem('Write why this seat does not interview.');
      return;
    }
    setPending(true);
    try {
      await excuseSeat({ id: candidate.id, seatId, date, reason: reason.trim() });
      onClose();
    } catch (error) {
      setProblem(wordsOf(error));
      setPending(false);
    }
  };
  return (
    <Dialog title={`Excuse ${name} on the ${dateNames[date].toLowerCase()}?`} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        aria-label="Excuse a seat"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void excuse();
        }}
      >
        <p className="muted">
          {name} will not rate {candidate.name} on this date, and the scores open without it once the others have
          committed. This is for good: an excused seat cannot come back.
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
