import { useState } from 'react';

import type { SeatScore } from '#shared/domain/scoring/scoring-input';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { Segmented } from '../../ui/segmented';
import { TextArea } from '../../ui/text-area';
import { moveScore, type OpenDebrief } from './debrief-store';
import { useNumberLocale, useScores } from './use-scores';
import { competencyName, seatName, seatScoreText } from './words';

/** Whose score of what. */
export interface ScorePlace {
  readonly competencyId: string;
  readonly seatId: string;
}

interface Props {
  readonly debrief: OpenDebrief;
  readonly place: ScorePlace;
  readonly onClose: () => void;
}

const halves = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

/** Moves a seat's score of a competency: the new one, and on what evidence. */
export function MoveDialog({ debrief, place: { competencyId, seatId }, onClose }: Props) {
  const { score } = useScores(debrief);
  const seat = score.competencies
    .find((one) => one.competencyId === competencyId)
    ?.seats.find((one) => one.seatId === seatId);
  const title = `${seatName(debrief.search, seatId)}: ${competencyName(debrief.search.profile.competencies, competencyId)}`;
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      {seat ? (
        <MoveForm seat={seat} competencyId={competencyId} onClose={onClose} />
      ) : (
        <p>This seat has no open score of this competency any more.</p>
      )}
    </Dialog>
  );
}

interface FormProps {
  readonly seat: SeatScore;
  readonly competencyId: string;
  readonly onClose: () => void;
}

function MoveForm({ seat, competencyId, onClose }: FormProps) {
  const locale = useNumberLocale();
  const { to, setTo, reason, setReason, faults, isPending, move } = useMove({ seat, competencyId, onClose });
  const now = seatScoreText(seat.score, locale);
  const given = seatScoreText(seat.given, locale);
  return (
    <div className="stack">
      <p>
        The score stands at <strong>{now}</strong>
        {seat.score !== seat.given && ` (${given} before the discussion)`}. The one before stays in the record. A move
        cannot be taken back, only followed by another.
      </p>
      <Segmented
        label="Moves to"
        value={to}
        options={halves.map((value) => ({ id: String(value), label: seatScoreText(value, locale) }))}
        onChange={setTo}
        error={faults.to}
      />
      <TextArea
        label="On what evidence"
        value={reason}
        onChange={setReason}
        maxLength={1_000}
        isRequired
        autoFocus
        error={faults.reason}
      />
      {faults.whole !== '' && (
        <Notice tone="bad">
          <p>{faults.whole}</p>
        </Notice>
      )}
      <DialogActions>
        <Button variant="ghost" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" isPending={isPending} onPress={() => void move()}>
          Move the score
        </Button>
      </DialogActions>
    </div>
  );
}

const noFaults = { to: '', reason: '', whole: '' };

function useMove({ seat, competencyId, onClose }: FormProps) {
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState(noFaults);
  const [isPending, setIsPending] = useState(false);

  const move = async () => {
    const found = {
      to: to === null ? 'Choose where it moves' : Number(to) === seat.score ? 'The score stands there already' : '',
      reason: reason.trim() === '' ? 'Write on what evidence the score moves' : '',
      whole: '',
    };
    setFaults(found);
    if (found.to !== '' || found.reason !== '') return;
    setIsPending(true);
    try {
      await moveScore({ competencyId, seatId: seat.seatId, to: Number(to), reason });
      onClose();
    } catch (error) {
      setFaults({ ...noFaults, whole: wordsOf(error) });
      setIsPending(false);
    }
  };
  return { to, setTo, reason, setReason, faults, isPending, move };
}
