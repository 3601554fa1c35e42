import { Play } from 'lucide-react';
import { useState } from 'react';

import { leastMinutesOf, type SessionTimes } from '#shared/domain/agenda/agenda-times';
import { clockTime, instantOfMinute, minuteOfInstant, minutesInWords } from '#shared/domain/agenda/clock-words';
import { Button } from '../../../../ui/button';
import { Dialog, DialogActions } from '../../../../ui/dialog';
import { beginDay } from '../../frame/run-day';
import { useWorkshop } from '../../workshop-store';

const MINUTE_MS = 60_000;
/** A start this near to the planned one is the planned one. */
const ON_TIME_MS = 5 * MINUTE_MS;

interface Props {
  readonly times: SessionTimes;
  readonly isOnlyOne: boolean;
}

/** Starts the clock; asks what becomes of the end where the day begins at another time than planned. */
export function BeginDay({ times, isOnlyOne }: Props) {
  const isRunning = useWorkshop((state) => state.facilitation.agenda.running !== null);
  const [askedAtMs, setAskedAtMs] = useState<number | null>(null);
  if (isRunning) return null;
  const begin = () => {
    const nowMs = Date.now();
    const lateMs = nowMs - instantOfMinute(nowMs, times.startsAt);
    if (Math.abs(lateMs) < ON_TIME_MS) beginAt(times, nowMs, 'keep-end');
    else if (!canKeepEnd(times, nowMs)) beginAt(times, nowMs, 'move-end');
    else setAskedAtMs(nowMs);
  };
  const words = isOnlyOne ? 'Begin the day' : `Begin the ${times.session === 1 ? 'first' : 'second'} session`;
  return (
    <>
      <Button size="small" variant="primary" icon={Play} onPress={begin}>
        {words}
      </Button>
      <Dialog title={words} size="small" isOpen={askedAtMs !== null} onClose={() => setAskedAtMs(null)}>
        {askedAtMs !== null && <WhenToEnd times={times} nowMs={askedAtMs} onClose={() => setAskedAtMs(null)} />}
      </Dialog>
    </>
  );
}

type EndChoice = 'keep-end' | 'move-end';

/** True if the planned end is ahead and the blocks can be shortened that far. */
function canKeepEnd({ blocks, endsAt }: SessionTimes, nowMs: number): boolean {
  const least = blocks.reduce((sum, { block }) => sum + leastMinutesOf(block), 0);
  return instantOfMinute(nowMs, endsAt) - nowMs >= least * MINUTE_MS;
}

function beginAt({ session, startsAt, minutes, endsAt }: SessionTimes, nowMs: number, choice: EndChoice): void {
  beginDay({
    session,
    startsAt: choice === 'keep-end' ? startsAt : minuteOfInstant(nowMs),
    endsAtMs: choice === 'keep-end' ? instantOfMinute(nowMs, endsAt) : nowMs + minutes * MINUTE_MS,
  });
}

interface WhenProps {
  readonly times: SessionTimes;
  readonly nowMs: number;
  readonly onClose: () => void;
}

function WhenToEnd({ times, nowMs, onClose }: WhenProps) {
  const locale = useWorkshop((state) => state.look.locale);
  const plannedMs = instantOfMinute(nowMs, times.startsAt);
  const off = minutesInWords(Math.abs(nowMs - plannedMs) / MINUTE_MS);
  const choose = (choice: EndChoice) => {
    onClose();
    beginAt(times, nowMs, choice);
  };
  return (
    <>
      <p>
        {`It is ${clockTime(nowMs, locale)}: ${off} ${nowMs > plannedMs ? 'later' : 'earlier'} than the agenda begins. When does the room go home?`}
      </p>
      <DialogActions>
        <Button onPress={() => choose('move-end')}>
          {`At ${clockTime(nowMs + times.minutes * MINUTE_MS, locale)}, all moves`}
        </Button>
        <Button variant="primary" onPress={() => choose('keep-end')}>
          {`At ${clockTime(instantOfMinute(nowMs, times.endsAt), locale)}, as planned`}
        </Button>
      </DialogActions>
    </>
  );
}
