import { actualsColumns, type ActualsColumn, type ColumnMap } from '#shared/domain/review/map-actuals';
import type { JudgedActual } from '#shared/domain/review/read-actuals';
import { TextField } from '../../../ui/text-field';
import { columnNames } from './columns-part';

interface Props {
  readonly rows: readonly JudgedActual[];
  readonly columns: ColumnMap;
  readonly onMend: (line: number, column: ActualsColumn, text: string) => void;
}

const MOST_SHOWN = 50;

/** Rows that are not right, each with what is wrong by column and its cells to mend. */
export function BadRows({ rows, columns, onMend }: Props) {
  if (rows.length === 0) return null;
  const shown = actualsColumns.filter((column) => columns[column] !== null && column !== 'commitment');
  return (
    <section className="stack" aria-labelledby="import-bad">
      <h3 id="import-bad" className="review-heading">
        Mend here, or in the file
      </h3>
      <ul className="import-bad">
        {rows.slice(0, MOST_SHOWN).map(({ line, cells, faults }) => (
          <li key={line} className="import-bad__row" aria-label={`Line ${line}`}>
            <p className="import-bad__line">
              Line {line}: {cells.commitment.slice(0, 80) || 'no promise named'}
            </p>
            {faults
              .filter(({ column }) => !shown.includes(column))
              .map(({ column, text }) => (
                <p key={column} className="import-bad__fault">
                  {columnNames[column]}: {text}
                </p>
              ))}
            <div className="row row--equal">
              {shown.map((column) => (
                <TextField
                  key={column}
                  label={`${columnNames[column]}, line ${line}`}
                  value={cells[column]}
                  error={faults.find((fault) => fault.column === column)?.text}
                  onChange={(text) => onMend(line, column, text)}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN && (
        <p className="muted">And {rows.length - MOST_SHOWN} more rows. Mend them in the file and choose it again.</p>
      )}
    </section>
  );
}
