import './weekly-picture.css';

import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';

import { isInRange } from '#shared/domain/plan/plan-inputs';
import { showWeekly, shownWeekly } from '#shared/domain/plan/show-figure';
import { valueOf, workBackwards } from '#shared/domain/plan/work-backwards';
import { useWorkshop } from '../../workshop-store';
import { useWidth } from './use-width';

const BAR = 22;
const ROW = 36;
const LABELS = 104;
/** Room for a count right of the longest bar: its distance, and a figure. */
const GAP = 20;
const FIGURE = 9;

interface Row {
  readonly id: 'needed' | 'delivered' | 'workable';
  readonly label: string;
  readonly perWeek: number | null;
}

/** Leads a week: what is needed, what marketing hands over, what sales can work, and what is ignored. */
export function WeeklyPicture() {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const plan = useWorkshop((state) => state.document.plan);
  const look = useWorkshop((state) => state.look);
  const figures = workBackwards(plan);
  const delivered = plan.deliveredPerWeek;
  const rows: Row[] = [
    { id: 'needed', label: 'Needed', perWeek: valueOf(figures.neededPerWeek) },
    {
      id: 'delivered',
      label: 'Handed over',
      perWeek: delivered !== null && isInRange('deliveredPerWeek', delivered) ? delivered : null,
    },
    { id: 'workable', label: 'Can be worked', perWeek: valueOf(figures.capacityPerWeek) },
  ];
  const capacity = rows[2]?.perWeek ?? null;
  const ignored = valueOf(figures.ignoredPerWeek);
  const most = Math.max(...rows.map(({ perWeek }) => perWeek ?? 0));
  const shown = (perWeek: number | null) => (perWeek === null ? 'not known yet' : showWeekly(perWeek, look));
  const notes = GAP + FIGURE * Math.max(...rows.map(({ perWeek }) => (perWeek === null ? 0 : shown(perWeek).length)));
  const x = scaleLinear()
    .domain([0, most === 0 ? 1 : most])
    .range([LABELS, LABELS + Math.max(60, width - LABELS - notes)]);
  const ignoredText = ignored === null || shownWeekly(ignored) === 0 ? '' : `, ${showWeekly(ignored, look)} ignored`;
  const words = `Leads a week. ${rows.map(({ label, perWeek }) => `${label}: ${shown(perWeek)}`).join('. ')}${ignoredText}.`;

  return (
    <div ref={frame} className="weekly">
      <svg width="100%" height={ROW * 2 + BAR} role="img" aria-label={words} className="weekly__picture">
        {capacity !== null && (
          <line className="weekly__limit" x1={x(capacity)} x2={x(capacity)} y1={0} y2={ROW * 2 + BAR} />
        )}
        {rows.map(({ id, label, perWeek }, index) => {
          const y = index * ROW;
          const end = x(perWeek ?? 0);
          const cut = id === 'delivered' && capacity !== null ? Math.min(end, x(capacity)) : end;
          return (
            <g key={id} className={`weekly__row weekly__row--${id}`}>
              <text className="weekly__label" x={0} y={y + BAR / 2} dy="0.35em">
                {label}
              </text>
              {perWeek !== null && (
                <rect className="weekly__bar" x={LABELS} y={y} width={Math.max(1, cut - LABELS)} height={BAR} rx={3} />
              )}
              {end > cut && <rect className="weekly__ignored" x={cut} y={y} width={end - cut} height={BAR} rx={3} />}
              <text
                className={perWeek === null ? 'weekly__unknown' : 'weekly__count'}
                x={end + 8}
                y={y + BAR / 2}
                dy="0.35em"
              >
                {shown(perWeek)}
              </text>
            </g>
          );
        })}
      </svg>
      {ignored !== null && shownWeekly(ignored) > 0 && (
        <p className="weekly__note">
          <span className="weekly__key" aria-hidden /> {showWeekly(ignored, look)} of the leads handed over each week
          are ignored: nobody has the time for them.
        </p>
      )}
    </div>
  );
}
