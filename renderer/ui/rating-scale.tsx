import './rating-scale.css';

import { useEffect, useRef } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';

import { scorePoints, scorePointSchema, type ScorePoint } from '#shared/domain/kit/answer-key-schema';

interface Props {
  readonly label: string;
  readonly value: ScorePoint | null;
  /** What each point means, in full. */
  readonly anchors: Readonly<Record<ScorePoint, string>>;
  readonly onChange: (value: ScorePoint) => void;
  readonly isReadOnly?: boolean | undefined;
}

const bestFirst = scorePoints.toReversed();

/** A scale from 1 to 5 with an anchor for each point: one tab stop, best first. */
export function RatingScale({ label, value, anchors, onChange, isReadOnly = false }: Props) {
  const scale = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A rating given by a key is seen, also among anchors that are longer than their place.
    if (value !== null) scale.current?.querySelector('[data-selected]')?.scrollIntoView({ block: 'nearest' });
  }, [value]);
  return (
    <RadioGroup
      ref={scale}
      className="rating-scale"
      aria-label={label}
      isReadOnly={isReadOnly}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(scorePointSchema.parse(Number(chosen)))}
    >
      {bestFirst.map((point) => (
        <Radio key={point} value={String(point)} className="rating-scale__point">
          <span className="rating-scale__digit tabular">{point}</span>
          <span className="rating-scale__anchor">
            {anchors[point].trim() === '' ? <span className="muted">No anchor written</span> : anchors[point]}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}
