import './figures-table.css';

import { showDay } from '#shared/domain/deck/show-day';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { readPoints } from '#shared/domain/review/take-readings';
import { formatNumber } from '#shared/kernel/format';
import { useReviewView } from '../review-context';
import { ResultCell } from './result-cell';

interface Props {
  readonly judged: JudgedCommitment;
  readonly title: string;
}

/** The figures of a held review, to be read. */
export function HeldFigures({ judged, title }: Props) {
  const { locale } = useReviewView().open.agreement;
  const { unit } = judged.commitment.terms;
  const number = (value: number | null) => (value === null ? '' : formatNumber(value, locale, 6));
  return (
    <div className="figures">
      <table className="figures__table" aria-label={`Figures: ${title}`}>
        <thead>
          <tr>
            <th scope="col">{judged.row.every === 'week' ? 'Week of' : 'Month of'}</th>
            <th scope="col">{unit.trim() === '' ? 'Figure' : `Figure (${unit.trim()})`}</th>
            <th scope="col">Part</th>
            <th scope="col">Of the whole</th>
            <th scope="col">Promised then</th>
          </tr>
        </thead>
        <tbody>
          {readPoints(judged.row.points).map((point) => (
            <tr key={point.from}>
              <th scope="row">{showDay(point.from, locale)}</th>
              <td>{number(point.figure)}</td>
              <td>{number(point.part)}</td>
              <td>{number(point.whole)}</td>
              <ResultCell judged={judged} point={point} locale={locale} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
