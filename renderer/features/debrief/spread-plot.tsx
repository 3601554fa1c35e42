import { scaleLinear } from 'd3-scale';

import type { CompetencyScore } from '#shared/domain/scoring/scoring-input';
import { useNumberLocale } from './use-scores';
import { scoreText, seatScoreText } from './words';

const WIDTH = 112;
const HEIGHT = 32;
const MIDDLE = HEIGHT / 2;
const RADIUS = 4;
/** Between two seats with the same score. */
const STEP = 6;
const MOST_STACKED = 4;

const x = scaleLinear()
  .domain([1, 5])
  .range([RADIUS + 2, WIDTH - RADIUS - 2]);

/** One dot for each seat on the scale from 1 to 5, the interval behind them and a stroke at the mean. */
export function SpreadPlot({ competency }: { readonly competency: CompetencyScore }) {
  const locale = useNumberLocale();
  const { score, seats, interval, spreadWords } = competency;
  if (score === null) return <span className="muted">not rated</span>;
  const values = seats.map((seat) => seat.score);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isFlagged = spreadWords !== null;
  return (
    <svg
      width={WIDTH}
      height={HEIGHT}
      role="img"
      className="spread-plot"
      aria-label={`From ${seatScoreText(low, locale)} to ${seatScoreText(high, locale)}, mean ${scoreText(score, locale)}`}
    >
      <line className="spread-plot__scale" x1={x(1)} x2={x(5)} y1={MIDDLE} y2={MIDDLE} />
      {interval && (
        <rect
          className="spread-plot__interval"
          x={x(interval.lower)}
          width={Math.max(1, x(interval.upper) - x(interval.lower))}
          y={MIDDLE - 7}
          height={14}
          rx={3}
        />
      )}
      <line
        className={isFlagged ? 'spread-plot__reach spread-plot__reach--apart' : 'spread-plot__reach'}
        x1={x(low)}
        x2={x(high)}
        y1={MIDDLE}
        y2={MIDDLE}
      />
      <line className="spread-plot__mean" x1={x(score)} x2={x(score)} y1={MIDDLE - 9} y2={MIDDLE + 9} />
      {seats.map((seat, index) => (
        <circle
          key={seat.seatId}
          className="spread-plot__seat"
          cx={x(seat.score)}
          cy={MIDDLE + offsetOf(values, index)}
          r={RADIUS}
        />
      ))}
    </svg>
  );
}

/** Seats with one score stand above each other, so that each can be seen. */
function offsetOf(values: readonly number[], index: number): number {
  const same = values.flatMap((value, at) => (value === values[index] ? [at] : []));
  const place = Math.min(same.indexOf(index), MOST_STACKED - 1);
  const count = Math.min(same.length, MOST_STACKED);
  return (place - (count - 1) / 2) * STEP;
}
