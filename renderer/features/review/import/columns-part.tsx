import { actualsColumns, missingColumns, type ActualsColumn, type ColumnMap } from '#shared/domain/review/map-actuals';
import { shortened } from '#shared/kernel/shortened';
import { Notice } from '../../../ui/notice';
import { Select } from '../../../ui/select';

interface Props {
  readonly header: readonly string[];
  readonly columns: ColumnMap;
  readonly onChange: (columns: ColumnMap) => void;
}

export const columnNames: Readonly<Record<ActualsColumn, string>> = {
  commitment: 'Promise',
  from: 'First day',
  figure: 'Figure',
  part: 'Part',
  whole: 'Of the whole',
};

const NONE = 'none';

/** Which column of the file is what. */
export function ColumnsPart({ header, columns, onChange }: Props) {
  const missing = missingColumns(columns);
  const options = [
    { id: NONE, label: 'Not in this file' },
    ...header
      .slice(0, 60)
      .map((name, index) => ({ id: String(index), label: shortened(name, 60) || `Column ${index + 1}` })),
  ];
  return (
    <section className="stack" aria-labelledby="import-columns">
      <h3 id="import-columns" className="review-heading">
        Columns
      </h3>
      <div className="row row--equal">
        {actualsColumns.map((column) => (
          <Select
            key={column}
            label={columnNames[column]}
            value={columns[column] === null ? NONE : String(columns[column])}
            options={options}
            onChange={(id) => onChange({ ...columns, [column]: id === NONE ? null : Number(id) })}
          />
        ))}
      </div>
      {missing.length > 0 && (
        <Notice tone="warn">
          Say which column has {missing.map((column) => missingNames[column]).join(' and ')}: without it nothing can be
          read.
        </Notice>
      )}
    </section>
  );
}

const missingNames: Readonly<Record<string, string>> = {
  commitment: 'the promise',
  from: 'the first day',
  figure: 'the figure, or part and whole',
};
