import './difference-table.css';

import type { FieldDifference } from '#shared/domain/library/differences';
import type { RowDifference } from '#shared/domain/library/row-differences';
import { ChangedWords } from '../../../ui/changed-words';

interface Props {
  readonly differences: readonly FieldDifference[];
  /** Heading of the older words, "Version 2". */
  readonly before: string;
  readonly after: string;
}

/** Two texts of an item side by side, field by field, with the words that differ marked. */
export function DifferenceTable({ differences, before, after }: Props) {
  return (
    <table className="difference-table">
      <caption className="visually-hidden">{`What differs between ${before} and ${after}`}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      {differences.map((difference) => (
        <tbody key={difference.field.name}>
          {difference.rows ? (
            <RowLines label={difference.field.label} rows={difference.rows} />
          ) : (
            <TextLine difference={difference} />
          )}
        </tbody>
      ))}
    </table>
  );
}

function TextLine({ difference: { field, before, after, words } }: { readonly difference: FieldDifference }) {
  return (
    <tr>
      <th scope="row">{field.label}</th>
      <td dir="auto">
        {before === '' ? (
          <span className="muted">Was empty</span>
        ) : (
          <ChangedWords stretches={words.before} mark="del" />
        )}
      </td>
      <td dir="auto">
        {after === '' ? <span className="muted">Is empty</span> : <ChangedWords stretches={words.after} mark="ins" />}
      </td>
    </tr>
  );
}

/** A list, one line for each of its rows: what stayed is quiet, what changed is marked. */
function RowLines({ label, rows }: { readonly label: string; readonly rows: readonly RowDifference[] }) {
  return rows.map((row, index) => (
    <tr key={index} className={index > 0 ? 'difference-table__next' : undefined}>
      {index === 0 && (
        <th scope="rowgroup" rowSpan={rows.length}>
          {label}
        </th>
      )}
      <RowCells row={row} />
    </tr>
  ));
}

function RowCells({ row }: { readonly row: RowDifference }) {
  switch (row.kind) {
    case 'same':
      return (
        <>
          <td className="muted">{row.text}</td>
          <td className="muted">{row.text}</td>
        </>
      );
    case 'moved':
      return (
        <>
          <td className="muted">Stood elsewhere in the list</td>
          <td>{row.text}</td>
        </>
      );
    case 'added':
      return (
        <>
          <td className="muted">Was not there</td>
          <td>
            <ChangedWords stretches={[{ text: row.text, isOther: true }]} mark="ins" />
          </td>
        </>
      );
    case 'removed':
      return (
        <>
          <td>
            <ChangedWords stretches={[{ text: row.text, isOther: true }]} mark="del" />
          </td>
          <td className="muted">Is gone</td>
        </>
      );
    case 'changed':
      return (
        <>
          <td>
            <ChangedWords stretches={row.words.before} mark="del" />
          </td>
          <td>
            <ChangedWords stretches={row.words.after} mark="ins" />
          </td>
        </>
      );
  }
}
