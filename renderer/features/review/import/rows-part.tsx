import { accountabilityLabel } from '#shared/domain/agreement/accountability-text';
import { showDay } from '#shared/domain/deck/show-day';
import type { JudgedActual } from '#shared/domain/review/read-actuals';
import type { SignedCommitment } from '#shared/domain/review/signed-version';
import { formatNumber } from '#shared/kernel/format';
import { Disclosure } from '../../../ui/disclosure';

interface Props {
  readonly rows: readonly JudgedActual[];
  readonly commitments: readonly SignedCommitment[];
  readonly locale: string;
}

const MOST_SHOWN = 200;

const verdictWords: Readonly<Record<JudgedActual['verdict'], string>> = {
  add: 'New',
  change: 'Changes what is there',
  same: 'There already',
  'left-out': 'Left out',
  bad: 'Not right',
};

/** What each row would do. */
export function RowsPart({ rows, commitments, locale }: Props) {
  const nameOf = (id: string | null) => {
    const found = commitments.find((commitment) => commitment.id === id);
    return found ? accountabilityLabel(found.terms) : '';
  };
  const number = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : formatNumber(value, locale, 6);
  return (
    <Disclosure title="Every row and what it does">
      <div className="figures">
        <table className="figures__table" aria-label="Rows of the file">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Promise</th>
              <th scope="col">Week or month of</th>
              <th scope="col">Figure</th>
              <th scope="col">Part</th>
              <th scope="col">Of the whole</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_SHOWN).map(({ line, cells, commitmentId, point, verdict }) => (
              <tr key={line}>
                <th scope="row">{line}</th>
                <td>{nameOf(commitmentId) || cells.commitment.slice(0, 80)}</td>
                <td>{point ? showDay(point.from, locale) : cells.from.slice(0, 40)}</td>
                <td>{point ? number(point.figure) : cells.figure.slice(0, 40)}</td>
                <td>{point ? number(point.part) : cells.part.slice(0, 40)}</td>
                <td>{point ? number(point.whole) : cells.whole.slice(0, 40)}</td>
                <td>{verdictWords[verdict]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > MOST_SHOWN && <p className="muted">And {rows.length - MOST_SHOWN} more rows.</p>}
    </Disclosure>
  );
}
