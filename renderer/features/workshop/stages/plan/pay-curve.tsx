import { scaleLinear } from 'd3-scale';

import { payout, payProblem } from '#shared/domain/pay/payout';
import type { PayExample } from '#shared/domain/pay/pay-schema';
import { showMoney } from '#shared/domain/plan/show-figure';
import { formatPercent } from '#shared/kernel/format';
import { useWorkshop } from '../../workshop-store';

const WIDTH = 360;
const HEIGHT = 180;
const FOOT = 24;
const MOST_REACHED = 1.5;
const STEP = 0.005;
const examples = [0.8, 1, 1.2] as const;

/** What is paid by how much of the target is reached, with three examples in words below. */
export function PayCurve() {
  const example = useWorkshop((state) => state.facilitation.payExample);
  const look = useWorkshop((state) => state.look);
  const problem = payProblem(example);
  if (problem !== null) return <p className="pay__problem">{problem}</p>;
  const points = curveOf(example);
  const most = Math.max(1, ...points.map(({ minor }) => minor));
  const x = scaleLinear()
    .domain([0, MOST_REACHED])
    .range([8, WIDTH - 8]);
  const y = scaleLinear()
    .domain([0, most])
    .range([HEIGHT - FOOT, 8]);
  const told = examples.map((reached) => ({
    reached,
    at: formatPercent(reached, look.locale),
    minor: minorAt(example, reached),
  }));
  const words = told.map(({ at, minor }) => `At ${at} of the target: ${showMoney(minor, look)}`);
  return (
    <figure className="pay__picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`What is paid. ${words.join('. ')}.`}>
        <line className="pay__axis" x1={8} x2={WIDTH - 8} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        <polyline
          className="pay__curve"
          points={points.map(({ reached, minor }) => `${x(reached)},${y(minor)}`).join(' ')}
        />
        {told.map(({ reached, at, minor }) => (
          <g key={reached}>
            <line className="pay__drop" x1={x(reached)} x2={x(reached)} y1={y(minor)} y2={HEIGHT - FOOT} />
            <circle className="pay__point" cx={x(reached)} cy={y(minor)} r={4} />
            <text className="pay__label" x={x(reached)} y={HEIGHT - 6} textAnchor="middle">
              {at}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className="pay__examples">
          {told.map(({ reached, at, minor }) => (
            <li key={reached}>
              <span>At {at} of the target</span>
              <strong>{showMoney(minor, look)}</strong>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

const minorAt = (example: PayExample, reached: number): number => {
  const paid = payout(example, reached);
  return paid.kind === 'known' ? paid.minor : 0;
};

const curveOf = (example: PayExample) =>
  Array.from({ length: Math.round(MOST_REACHED / STEP) + 1 }, (_, index) => {
    const reached = index * STEP;
    return { reached, minor: minorAt(example, reached) };
  });
