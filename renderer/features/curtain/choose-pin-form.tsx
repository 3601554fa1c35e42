import { useState } from 'react';

import { pinSchema } from '#shared/domain/interview/interview-schema';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PinField } from '../../ui/pin-field';
import { wordsOf } from '../../ui/report-refusal';
import { choosePin, openSeat, useCurtain } from './curtain-store';
import type { DoorProps } from './seat-door-form';

/** The first time a seat takes the laptop: it chooses a PIN, typed twice, and goes in. */
export function ChoosePinForm({ searchId, seat, onBack }: DoorProps) {
  const resetAtMs = useCurtain((state) => state.doors.find(({ seatId }) => seatId === seat.id)?.pinResetAtMs ?? null);
  const nowMs = useNowMs();
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [problems, setProblems] = useState({ pin: '', again: '' });
  const [isPending, setIsPending] = useState(false);
  const submit = async () => {
    const found = problemsOf(pin, again);
    setProblems(found);
    if (found.pin !== '' || found.again !== '') return;
    setIsPending(true);
    try {
      await choosePin(searchId, seat.id, pin);
      await openSeat(searchId, seat.id, pin);
    } catch (error) {
      setProblems({ pin: wordsOf(error), again: '' });
      setIsPending(false);
    }
  };
  return (
    <form
      className="seat-door__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) void submit();
      }}
    >
      {resetAtMs !== null && (
        <Notice tone="info">
          The desk took this seat’s PIN away {formatWhen(resetAtMs, nowMs)}. Choose a new one.
        </Notice>
      )}
      <PinField
        label="Choose a PIN"
        description="4 to 12 digits. It keeps your ratings to yourself until every seat of the date has sealed its own."
        value={pin}
        onChange={setPin}
        autoFocus
        error={problems.pin}
      />
      <PinField label="The same PIN again" value={again} onChange={setAgain} error={problems.again} />
      <div className="seat-door__actions">
        <Button onPress={onBack}>Somebody else</Button>
        <Button variant="primary" type="submit" isPending={isPending}>
          Take the laptop
        </Button>
      </div>
    </form>
  );
}

function problemsOf(pin: string, again: string) {
  if (!pinSchema.safeParse(pin).success) return { pin: 'A PIN is 4 to 12 digits.', again: '' };
  return { pin: '', again: pin === again ? '' : 'These are not the same digits. Type both again.' };
}
