import { useEffect, useState } from 'react';

import { Button } from '../../ui/button';
import { PinField } from '../../ui/pin-field';
import { wordsOf } from '../../ui/report-refusal';
import { openSeat } from './curtain-store';
import type { DoorProps } from './seat-door-form';

interface Props extends DoorProps {
  /** After too many wrong tries: no further one before this instant. */
  readonly blockedUntilMs: number | null;
}

/** The PIN, hidden while it is typed. Wrong ones say how many tries are left, blocked ones how long it takes. */
export function EnterPinForm({ searchId, seat, onBack, blockedUntilMs }: Props) {
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState('');
  const [untilMs, setUntilMs] = useState(blockedUntilMs ?? 0);
  const [isPending, setIsPending] = useState(false);
  const secondsLeft = useSecondsUntil(untilMs);
  const submit = async () => {
    setIsPending(true);
    setProblem('');
    try {
      const outcome = await openSeat(searchId, seat.id, pin);
      // The window goes as soon as its seat's own is there: until then the form stays as it is.
      if (outcome.kind === 'opened') return;
      setPin('');
      if (outcome.kind === 'blocked') setUntilMs(outcome.untilMs);
      else setProblem(wrongPin(outcome.triesLeft));
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setIsPending(false);
  };
  return (
    <form
      className="seat-door__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending && secondsLeft === 0 && pin !== '') void submit();
      }}
    >
      <PinField
        label="PIN"
        value={pin}
        onChange={(digits) => {
          setPin(digits);
          setProblem('');
        }}
        autoFocus
        error={
          secondsLeft > 0
            ? `Too many wrong tries. Try again in ${secondsLeft === 1 ? 'one second' : `${secondsLeft} seconds`}.`
            : problem
        }
      />
      <div className="seat-door__actions">
        <Button onPress={onBack}>Somebody else</Button>
        <Button variant="primary" type="submit" isPending={isPending} isDisabled={secondsLeft > 0 || pin === ''}>
          Take the laptop
        </Button>
      </div>
    </form>
  );
}

const wrongPin = (triesLeft: number) =>
  triesLeft === 1
    ? 'This is not the PIN. One try is left, then the seat is blocked for a while.'
    : `This is not the PIN. ${triesLeft} tries are left.`;

/** Whole seconds until an instant, told anew every second; 0 once it is over. */
function useSecondsUntil(untilMs: number): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const tick = () => setNowMs(Date.now());
    tick();
    if (untilMs <= Date.now()) return undefined;
    const timer = setInterval(tick, 500);
    return () => clearInterval(timer);
  }, [untilMs]);
  return Math.max(0, Math.ceil((untilMs - nowMs) / 1000));
}
