import { scaleLinear, scalePow } from 'd3-scale';
import { curveMonotoneX, line } from 'd3-shape';

import { spreadShares } from '#shared/domain/lead-aging/aging-summary-schema';
import { durationInWords, type ClockKind } from '#shared/domain/lead-aging/duration-words';

const WIDTH = 320;
const HEIGHT = 144;
const [LEFT, RIGHT, TOP, BOTTOM] = [36, 12, 34, 20];

interface Props {
  /** Ages at each twentieth part of the leads that took the step. */
  readonly ages: readonly number[];
  /** How many took it at all, 0 to 1: where the curve ends. */
  readonly share: number;
  readonly kind: ClockKind;
  readonly done: string;
}

/**
 * How many of all leads have taken the step after how long. The curve ends at the share that took it at all, so that
 * quick answers to few leads do not look like quick answers. Long ages stand closer together.
 */
export function AgePlot({ ages, share, kind, done }: Props) {
  const longest = Math.max(...ages, 1);
  const x = scalePow()
    .exponent(0.5)
    .domain([0, longest])
    .range([LEFT, WIDTH - RIGHT]);
  const y = scaleLinear()
    .domain([0, 1])
    .range([HEIGHT - BOTTOM, TOP]);
  const points = ages.map((ms, index): [number, number] => [x(ms), y((spreadShares[index] ?? 0) * share)]);
  const [median = 0, p90 = 0] = [ages[10], ages[18]];
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      className="age-plot"
      aria-label={wordsOf({ ages, share, kind, done })}
    >
      {[0, 0.5, 1].map((part) => (
        <g key={part}>
          <line className="age-plot__grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(part)} y2={y(part)} />
          <text className="age-plot__tick" x={LEFT - 6} y={y(part)} dy="0.35em" textAnchor="end">
            {`${part * 100}%`}
          </text>
        </g>
      ))}
      <path className="age-plot__curve" d={line().curve(curveMonotoneX)(points) ?? ''} />
      <Mark x={x(median)} y={y(share * 0.5)} label="median" labelY={12} />
      <Mark x={x(p90)} y={y(share * 0.9)} label="90%" labelY={26} />
      <text className="age-plot__tick" x={WIDTH - RIGHT} y={HEIGHT - 5} textAnchor="end">
        {durationInWords(longest, kind)}
      </text>
      <text className="age-plot__tick" x={LEFT} y={HEIGHT - 5}>
        0
      </text>
    </svg>
  );
}

interface MarkProps {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Each mark has a line of its own above the picture, so that two close to each other can be read. */
  readonly labelY: number;
}

function Mark({ x, y, label, labelY }: MarkProps) {
  const isRight = x > WIDTH / 2;
  return (
    <g className="age-plot__mark">
      <line x1={x} x2={x} y1={labelY - 8} y2={HEIGHT - BOTTOM} />
      <circle cx={x} cy={y} r={3.5} />
      <text x={isRight ? x - 5 : x + 5} y={labelY} textAnchor={isRight ? 'end' : 'start'}>
        {label}
      </text>
    </g>
  );
}

function wordsOf({ ages, share, kind, done }: Props): string {
  const after = (index: number) => durationInWords(ages[index] ?? 0, kind);
  const percent = (part: number) => `${Math.round(part * share * 100)}%`;
  return (
    `Of all leads ${percent(0.25)} ${done} after ${after(5)}, ${percent(0.5)} after ${after(10)}, ` +
    `${percent(0.75)} after ${after(15)}, ${percent(0.9)} after ${after(18)}, ${percent(1)} after ${after(20)}.`
  );
}
