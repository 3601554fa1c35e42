import './meter.css';

import { Label, Meter as AriaMeter } from 'react-aria-components';

import { classNames } from './class-names';
import { given } from '../lib/given';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  /** How full; above 1 the bar is full and the words say the rest. */
  readonly fraction: number;
  readonly tone?: 'neutral' | 'good' | 'warn' | 'bad' | undefined;
  readonly valueText?: string | undefined;
}

export function Meter({ label, isLabelHidden, fraction, tone = 'neutral', valueText }: Props) {
  return (
    <AriaMeter
      className={`meter meter--${tone}`}
      minValue={0}
      maxValue={1}
      value={Math.min(1, Math.max(0, fraction))}
      formatOptions={{ style: 'percent' }}
      {...given({ valueLabel: valueText })}
    >
      {({ percentage, valueText: shown }) => (
        <>
          <div className={classNames('meter__head', isLabelHidden && 'visually-hidden')}>
            <Label>{label}</Label>
            <span className="meter__value tabular">{shown}</span>
          </div>
          <div className="meter__track">
            <div className="meter__fill" style={{ width: `${percentage}%` }} />
          </div>
        </>
      )}
    </AriaMeter>
  );
}
