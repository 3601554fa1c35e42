import './trend-plot.css';

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';

import { showFigure } from '#shared/domain/review/finding-in-words';
import { isShareUnit } from '#shared/domain/review/judge-commitment';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { useReviewView } from '../review-context';
import { plottedOf, type PlottedPoint, type TargetStep } from './plotted';

interface Props {
  readonly judged: JudgedCommitment;
  readonly locale: string;
}

const WIDTH = 460;
const HEIGHT = 176;
/** Target words stand above the plot, clear of what is drawn. */
const PAD = { top: 28, right: 12, bottom: 26, left: 52 };
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const middle = ({ from, to }: { readonly from: string; readonly to: string }): number => (at(from) + at(to)) / 2;

/** Figures over time and the target they were promised against; the table of figures below says the same in words. */
export function TrendPlot({ judged, locale }: Props) {
  const { period } = useReviewView().document;
  const { points, steps } = plottedOf(judged, period.to, locale);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const terms = { ...judged.commitment.terms, ...(judged.commitment.terms.comparator === 'every' && { unit: '%' }) };
  const isPercent = isShareUnit(terms.unit);
  const x = scaleLinear()
    .domain([at(first.from), Math.max(at(last.to), at(first.from) + 1)])
    .range([PAD.left, WIDTH - PAD.right]);
  const y = scaleLinear()
    .domain(domainOf(points, steps, isPercent))
    .range([HEIGHT - PAD.bottom, PAD.top]);
  const path = line<PlottedPoint>(
    (point) => x(middle(point)),
    (point) => y(point.value),
  );
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={spoken(points, steps, (v) => showFigure(v, terms, locale))}
    >
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="trend__grid" x1={PAD.left} x2={WIDTH - PAD.right} y1={y(tick)} y2={y(tick)} />
          <text className="trend__tick" x={PAD.left - 8} y={y(tick)} dy="0.32em" textAnchor="end">
            {shortTick(tick, isPercent, locale)}
          </text>
        </g>
      ))}
      {at(period.from) > at(first.from) && (
        <rect
          className="trend__before"
          x={PAD.left}
          width={Math.max(0, x(at(period.from)) - PAD.left)}
          y={PAD.top}
          height={HEIGHT - PAD.top - PAD.bottom}
        />
      )}
      {steps.map((step, index) => (
        <Target key={step.from} step={step} index={index} place={{ x, y }} />
      ))}
      <path className="trend__line" d={path(points) ?? ''} />
      {points.map((point) => (
        <Mark key={point.from} point={point} cx={x(middle(point))} cy={y(point.value)} />
      ))}
      <text className="trend__tick" x={PAD.left} y={HEIGHT - 8}>
        {showShort(first.from, locale)}
      </text>
      <text className="trend__tick" x={WIDTH - PAD.right} y={HEIGHT - 8} textAnchor="end">
        {showShort(last.to, locale)}
      </text>
    </svg>
  );
}

interface Place {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

/** The target of a stretch of time with its words; later ones begin where an amendment changed it. */
function Target({
  step,
  index,
  place: { x, y },
}: {
  readonly step: TargetStep;
  readonly index: number;
  readonly place: Place;
}) {
  const [x1, x2, height] = [x(at(step.from)), x(at(step.to)), y(step.target)];
  const isLate = x1 > WIDTH / 2;
  return (
    <g>
      {index > 0 && <line className="trend__change" x1={x1} x2={x1} y1={PAD.top} y2={HEIGHT - PAD.bottom} />}
      <line className="trend__target" x1={x1} x2={x2} y1={height} y2={height} />
      <text className="trend__target-words" x={isLate ? x2 : x1} y={14} textAnchor={isLate ? 'end' : 'start'}>
        {step.words.length > 34 ? `${step.words.slice(0, 33)}…` : step.words}
      </text>
    </g>
  );
}

/** A dot for what held, a cross for what did not: the form says it without the colour. */
function Mark({ point, cx, cy }: { readonly point: PlottedPoint; readonly cx: number; readonly cy: number }) {
  if (point.colour === 'amber' || point.colour === 'red') {
    const d = `M${cx - 4} ${cy - 4}l8 8m0 -8l-8 8`;
    return <path className={`trend__miss trend__miss--${point.colour}`} d={d} />;
  }
  return <circle className="trend__dot" cx={cx} cy={cy} r={3.5} />;
}

function domainOf(points: readonly PlottedPoint[], steps: readonly TargetStep[], isPercent: boolean): [number, number] {
  const [low, high] = extent([...points.map(({ value }) => value), ...steps.map(({ target }) => target)]);
  const room = Math.max((high - low) * 0.15, Math.abs(high) * 0.02, 0.5);
  const top = isPercent && high <= 100 ? Math.min(100, high + room) : high + room;
  return [low >= 0 ? Math.max(0, low - room) : low - room, top];
}

function spoken(
  points: readonly PlottedPoint[],
  steps: readonly TargetStep[],
  show: (value: number) => string,
): string {
  const values = points.map(({ value }) => value);
  const [low, high] = extent(values);
  const targets = steps.map(({ words, from }, index) => (index === 0 ? words : `from ${from} on ${words}`));
  const promised = targets.length === 0 ? '' : `; promised: ${targets.join(', ')}`;
  return `${points.length} figures from ${show(low)} to ${show(high)}, the last ${show(values.at(-1) ?? 0)}${promised}. All of them are in the table of figures.`;
}

/** Lowest and highest; 0 and 1 of nothing. */
const extent = (values: readonly number[]): [number, number] =>
  values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];

const shortTick = (tick: number, isPercent: boolean, locale: string): string =>
  `${new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(tick)}${isPercent ? '%' : ''}`;

const showShort = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at(day));
