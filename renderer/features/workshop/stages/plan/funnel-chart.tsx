import './funnel-chart.css';

import { scaleSqrt } from 'd3-scale';
import { useRef } from 'react';

import { funnelBars, type FunnelBar } from '#shared/domain/plan/funnel-bars';
import { useWorkshop } from '../../workshop-store';
import { useWidth } from './use-width';

const BAR = 34;
const ROW = 58;
const LABELS = 86;
/** Room for the count and the rate right of a bar. */
const NOTES = 124;
/** Room for the sample as well. */
const NOTES_WITH_SAMPLE = 272;

/** Responders down to won. The square root keeps the last stages visible: won is often a hundredth of the responders. */
export function FunnelChart() {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  const bars = funnelBars(plan, look);
  const length = scaleSqrt()
    .domain([0, 1])
    .range([0, Math.max(60, width - LABELS - NOTES)]);
  const height = ROW * (bars.length - 1) + BAR;
  const longestRated = Math.max(...bars.slice(1).map(({ share }) => length(share)));
  const hasRoomForSamples = width - LABELS - longestRated >= NOTES_WITH_SAMPLE;
  return (
    <div ref={frame} className="funnel">
      <svg width="100%" height={height} role="img" aria-label={funnelInWords(bars)} className="funnel__picture">
        {bars.map((bar, index) => (
          <Connection
            key={bar.id}
            y={index * ROW - (ROW - BAR)}
            upper={length(bars[index - 1]?.share ?? 0)}
            lower={length(bar.share)}
          />
        ))}
        {bars.map((bar, index) => (
          <Bar
            key={bar.id}
            bar={bar}
            from={bars[index - 1]?.label}
            y={index * ROW}
            length={length(bar.share)}
            hasSample={hasRoomForSamples}
          />
        ))}
      </svg>
      <p className="funnel__note">
        Over the whole period. The length of a bar is the square root of its count, so that small stages stay visible.
      </p>
    </div>
  );
}

/** The pale slope from one bar to the next. */
function Connection({ y, upper, lower }: { readonly y: number; readonly upper: number; readonly lower: number }) {
  if (upper === 0 || lower === 0) return null;
  const points = [
    [LABELS, y],
    [LABELS + upper, y],
    [LABELS + lower, y + ROW - BAR],
    [LABELS, y + ROW - BAR],
  ];
  return <polygon className="funnel__slope" points={points.map((point) => point.join(',')).join(' ')} />;
}

interface BarProps {
  readonly bar: FunnelBar;
  /** Stage before. */
  readonly from: string | undefined;
  readonly y: number;
  readonly length: number;
  readonly hasSample: boolean;
}

function Bar({ bar, from, y, length, hasSample }: BarProps) {
  const isKnown = bar.count !== null;
  const middle = y + BAR / 2;
  const end = LABELS + Math.max(length, 2) + 10;
  const rate = bar.rateText === '' || from === undefined ? '' : `${bar.rateText} of ${from}`;
  const sample = bar.sampleText === '' || !hasSample ? '' : `, ${bar.sampleText}`;
  return (
    <g className={`funnel__row funnel__row--${bar.id}`}>
      <text className="funnel__label" x={0} y={middle} dy="0.35em">
        {bar.label}
      </text>
      {isKnown && <rect className="funnel__bar" x={LABELS} y={y} width={Math.max(length, 2)} height={BAR} rx={4} />}
      <text
        className={isKnown ? 'funnel__count' : 'funnel__unknown'}
        x={end}
        y={rate === '' ? middle : y + 12}
        dy="0.35em"
      >
        {isKnown ? bar.countText : 'not known yet'}
      </text>
      <text className="funnel__rate" x={end} y={y + 27} dy="0.35em">
        {rate}
        {sample}
      </text>
    </g>
  );
}

/** "Funnel over the period. Responders: 10,400. MQLs: 1,040, 10% of Responders, sample 210 of 2,100: 8.8% to 11.4%." */
export function funnelInWords(bars: readonly FunnelBar[]): string {
  const rows = bars.map(({ label, countText, rateText, sampleText }, index) => {
    const from = bars[index - 1]?.label ?? '';
    const parts = [
      countText === '' ? 'not known yet' : countText,
      ...(rateText === '' ? [] : [`${rateText} of ${from}`]),
      ...(sampleText === '' ? [] : [`sample ${sampleText}`]),
    ];
    return `${label}: ${parts.join(', ')}.`;
  });
  return `Funnel over the period. ${rows.join(' ')}`;
}
