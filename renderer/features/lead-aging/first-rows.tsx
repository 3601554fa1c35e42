import type { LeadsFile } from '#shared/domain/lead-aging/aging-order-schema';
import { leadFields, type GuessedMapping } from '#shared/domain/lead-aging/lead-columns';
import { fieldWords } from './lead-field-words';

interface Props {
  readonly file: LeadsFile;
  readonly mapping: GuessedMapping;
}

/** The first rows of the file, with what each column was chosen for above its name. */
export function FirstRows({ file: { columns, rows }, mapping }: Props) {
  const meant = (column: string) => leadFields.find((field) => mapping[field] === column);
  if (rows.length === 0) return <p className="muted">The file has no rows below its first line.</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and what scrolls takes the keys
    <div className="first-rows" role="region" aria-label="First rows of the file" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((column, index) => {
              const field = meant(column);
              return (
                <th key={index} scope="col" className={field ? 'first-rows__meant' : undefined}>
                  <span className="first-rows__field">{field ? fieldWords[field].label : ''}</span>
                  {column}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, index) => (
                <td key={index} dir="auto">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
