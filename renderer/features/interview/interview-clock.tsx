import './interview-clock.css';

import { Pause, Play } from 'lucide-react';

import { paceOf } from '#shared/domain/interview/pacing';
import { IconButton } from '../../ui/icon-button';
import { togglePause, useElapsedMs } from './clock';
import { useCard, useInterview } from './interview-store';
import { useStep } from './use-step';
import { clockWords } from './words';

/** "18:42 of 45:00" with a bar and a pause. It warns by colour and, for the question on screen, in words. */
export function InterviewClock() {
  const kit = useInterview((state) => state.sheet.kit);
  const isSealed = useInterview((state) => state.isSealed);
  const isPaused = useCard((state) => state.document.isPaused);
  const isRunning = useCard(({ document }) => document.firstImpression !== null && !document.isFromPaper);
  const elapsedMs = useElapsedMs();
  const step = useStep();
  const { overMs, eatenMs } = paceOf(kit, step, elapsedMs);
  const plannedMs = kit.plannedMinutes * 60_000;
  const tone = eatenMs > 0 || elapsedMs > plannedMs ? 'late' : overMs > 0 ? 'over' : 'calm';
  return (
    <div className={`interview-clock interview-clock--${tone}`} role="group" aria-label="Time">
      <span className="interview-clock__words tabular">
        <span className="interview-clock__elapsed">{clockWords(elapsedMs)}</span>{' '}
        {isPaused ? 'paused' : `of ${clockWords(plannedMs)}`}
      </span>
      <span className="interview-clock__track" aria-hidden>
        <span className="interview-clock__fill" style={{ width: `${Math.min(100, (elapsedMs / plannedMs) * 100)}%` }} />
      </span>
      {isRunning && !isSealed && (
        <IconButton
          icon={isPaused ? Play : Pause}
          label={isPaused ? 'Go on with the clock' : 'Pause the clock'}
          onPress={togglePause}
        />
      )}
    </div>
  );
}
