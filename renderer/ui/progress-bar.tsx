import './progress-bar.css';

import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components';

import { classNames } from './class-names';
import { given } from '../lib/given';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean | undefined;
  /** 0 to 1; null while nobody knows. */
  readonly fraction: number | null;
  readonly valueText?: string | undefined;
}

export function ProgressBar({ label, isLabelHidden, fraction, valueText }: Props) {
  return (
    <AriaProgressBar
      className="progress-bar"
      minValue={0}
      maxValue={1}
      value={fraction ?? 0}
      isIndeterminate={fraction === null}
      formatOptions={{ style: 'percent' }}
      {...given({ valueLabel: valueText })}
    >
      {({ percentage, valueText: shown }) => (
        <>
          <div className={classNames('progress-bar__head', isLabelHidden && 'visually-hidden')}>
            <Label>{label}</Label>
            <span className="tabular">{shown}</span>
          </div>
          <div className="progress-bar__track">
            <div className="progress-bar__fill" style={{ width: `${percentage ?? 30}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  );
}
