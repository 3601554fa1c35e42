import { Check, Minus } from 'lucide-react';

import { dateNames, dateNumbers, seatKindNames } from '#shared/domain/kit/seat-kind';
import type { Coverage, CoverageRow, Interview } from '#shared/domain/search/panel-coverage';
import type { Seat } from '#shared/domain/search/panel-schema';
import { Chip } from '../../../ui/chip';

interface Props {
  readonly coverage: Coverage;
  readonly seats: readonly Seat[];
}

/** Competencies down, seats of each date across. */
export function CoverageTable({ coverage: { interviews, rows }, seats }: Props) {
  const isBegun = interviews.some(({ questions }) => questions > 0);
  const dates = dateNumbers
    .map((date) => ({ date, count: interviews.filter((one) => one.date === date).length }))
    .filter(({ count }) => count > 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, and what scrolls takes the keys
    <div className="coverage" role="region" aria-label="Coverage table" tabIndex={0}>
      <table className="coverage__table">
        <caption className="visually-hidden">Which seat asks for which competency, by date</caption>
        <thead>
          <tr>
            <th rowSpan={2} scope="col" className="coverage__corner">
              Competency
            </th>
            {dates.map(({ date, count }) => (
              <th key={date} colSpan={count} scope="colgroup" className="coverage__date">
                {dateNames[date]}
              </th>
            ))}
            <th rowSpan={2} scope="col" className="coverage__times">
              Asked
            </th>
          </tr>
          <tr>
            {interviews.map((interview, index) => (
              <th
                key={keyOf(interview)}
                scope="col"
                className={isFirstOfDate(interviews, index) ? 'coverage__seat coverage__seat--first' : 'coverage__seat'}
              >
                {seatKindNames[interview.seat.kind]}
                <span className="coverage__person">{personOf(interview.seat, seats)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.competency.id}>
              <th scope="row" className="coverage__competency">
                {row.competency.name.trim() || 'Without a name'}
              </th>
              {interviews.map((interview, index) => (
                <td
                  key={keyOf(interview)}
                  className={
                    isFirstOfDate(interviews, index) ? 'coverage__cell coverage__cell--first' : 'coverage__cell'
                  }
                >
                  <CellMark isAsked={row.isAsked[index] ?? false} />
                </td>
              ))}
              <td className="coverage__times">
                <Times row={row} isBegun={isBegun} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellMark({ isAsked }: { readonly isAsked: boolean }) {
  return isAsked ? (
    <>
      <Check size={16} aria-hidden className="coverage__check" />
      <span className="visually-hidden">asked</span>
    </>
  ) : (
    <>
      <Minus size={14} aria-hidden className="coverage__dash" />
      <span className="visually-hidden">not asked</span>
    </>
  );
}

interface TimesProps {
  readonly row: CoverageRow;
  /** False while no kit has a question: then a gap tells nothing. */
  readonly isBegun: boolean;
}

function Times({ row: { times }, isBegun }: TimesProps) {
  if (!isBegun) return <span className="muted">not yet</span>;
  if (times === 0) return <Chip tone="warn">nobody</Chip>;
  const words = times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
  return times >= 3 ? <Chip tone="warn">{words}</Chip> : <span>{words}</span>;
}

const keyOf = ({ seat, date }: Interview) => `${seat.id} ${date}`;
const isFirstOfDate = (interviews: readonly Interview[], index: number) =>
  interviews[index]?.date !== interviews[index - 1]?.date;
/** The name where the seat's kind alone does not tell it apart. */
const personOf = (seat: Seat, seats: readonly Seat[]) =>
  seats.filter(({ kind }) => kind === seat.kind).length > 1 ? seat.personName.trim() : '';
