import './stage-screen.css';

import { useRef } from 'react';

import { roomTime } from '#shared/domain/room/room-time';
import type { RoomClock, StageView } from '#shared/domain/room/room-view-schema';
import { StageBody } from './stage-body';
import { useFit } from './use-fit';

interface Props {
  readonly view: StageView;
  readonly nowMs: number;
}

/** One question, what the room has written on it, the time, and how far the day is. */
export function StageScreen({ view, nowMs }: Props) {
  const area = useRef<HTMLElement>(null);
  useFit(area, view);
  const { title, stage, question, number, count, next, clock, body } = view;
  return (
    <>
      <header className="room__head">
        <p className="room__where">
          <span className="room__title">{title}</span>
          <span className="room__step">
            Step {number} of {count}: {view.name}
          </span>
        </p>
        {clock && <Clock clock={clock} nowMs={nowMs} />}
      </header>
      <main className="room__main" ref={area} key={stage}>
        <h1 className="room__question">{question}</h1>
        <StageBody body={body} />
      </main>
      <footer className="room__foot">
        <p className="room__next">{next === null ? 'The last step' : `Next: ${next}`}</p>
        <div className="room__steps" role="img" aria-label={`Step ${number} of ${count}`}>
          {Array.from({ length: count }, (_step, index) => (
            <span key={index} className={`room__mark room__mark--${standing(index + 1, number)}`} />
          ))}
        </div>
      </footer>
    </>
  );
}

function standing(step: number, number: number): 'done' | 'now' | 'ahead' {
  if (step === number) return 'now';
  return step < number ? 'done' : 'ahead';
}

function Clock({ clock, nowMs }: { readonly clock: RoomClock; readonly nowMs: number }) {
  const { figure, isOver, unit, standing: lag, isBehind } = roomTime(clock, nowMs);
  return (
    <div className={isOver ? 'room-clock room-clock--over' : 'room-clock'} role="timer" aria-live="off">
      <p className="room-clock__figure">{figure}</p>
      <p className="room-clock__words">
        {unit}
        {clock.kind === 'running' && clock.label !== '' && (
          <>
            {' in '}
            <span className="room-clock__block">{clock.label}</span>
          </>
        )}
        {lag !== '' && <span className={isBehind ? 'room-clock__behind' : ''}>, {lag}</span>}
      </p>
    </div>
  );
}
