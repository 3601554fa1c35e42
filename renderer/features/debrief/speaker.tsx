import { Check, Play, RotateCcw, Square } from 'lucide-react';

import { classNames } from '../../ui/class-names';
import { IconButton } from '../../ui/icon-button';

interface Props {
  readonly name: string;
  readonly hasSpoken: boolean;
  /** Time left, below 0 when it is over; null while somebody else, or nobody, speaks. */
  readonly leftMs: number | null;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onAgain: () => void;
}

export function Speaker({ name, hasSpoken, leftMs, onStart, onStop, onAgain }: Props) {
  const isOver = leftMs !== null && leftMs < 0;
  return (
    <div className="speaker">
      <span className="speaker__name">{name}</span>
      {leftMs !== null && (
        <span className={classNames('speaker__time', isOver && 'speaker__time--over')} role="timer">
          {isOver ? `${clock(-leftMs)} over` : `${clock(leftMs)} left`}
        </span>
      )}
      {leftMs === null && hasSpoken && (
        <span className="speaker__heard">
          <Check size={14} aria-hidden /> heard
        </span>
      )}
      {leftMs !== null && <IconButton size="small" icon={Square} label={`${name} is done`} onPress={onStop} />}
      {leftMs === null && !hasSpoken && (
        <IconButton size="small" icon={Play} label={`Give ${name} the word`} onPress={onStart} />
      )}
      {leftMs === null && hasSpoken && (
        <IconButton size="small" icon={RotateCcw} label={`Mark ${name} as not heard`} onPress={onAgain} />
      )}
    </div>
  );
}

/** 2 minutes and 5 seconds are "2:05". */
function clock(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
