import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';

import type { ImportRow } from '#shared/domain/library/import-schema';
import { libraryKindNames } from '#shared/domain/library/item-kind';
import { Chip, type Tone } from '../../../ui/chip';
import { IconButton } from '../../../ui/icon-button';
import { faultInWords, verdictWords, type Verdict } from './import-words';

/** Rows of one page: a file can have 50,000. */
const PAGE = 100;

const tones: Readonly<Record<Verdict, Tone>> = { add: 'good', change: 'accent', same: 'neutral', bad: 'bad' };

/** The rows of a file, a hundred at a time, with what becomes of each and what is wrong with it. */
export function ImportRows({ rows }: { readonly rows: readonly ImportRow[] }) {
  const [page, setPage] = useState(0);
  const from = page * PAGE;
  const here = rows.slice(from, from + PAGE);
  if (rows.length === 0) return <p>The file has no rows below its heading.</p>;
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and what scrolls takes the keys */}
      <div className="import__scroll" role="region" aria-label="Rows of the file" tabIndex={0} key={page}>
        <table className="import-rows">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Item</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {here.map((row) => (
              <Line key={row.line} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > PAGE && (
        <nav className="import__pages" aria-label="Pages of rows">
          <IconButton
            icon={ChevronLeft}
            label="The hundred rows before"
            isDisabled={page === 0}
            onPress={() => setPage(page - 1)}
          />
          <span className="tabular">{`${count(from + 1)} to ${count(from + here.length)} of ${count(rows.length)}`}</span>
          <IconButton
            icon={ChevronRight}
            label="The next hundred rows"
            isDisabled={from + PAGE >= rows.length}
            onPress={() => setPage(page + 1)}
          />
        </nav>
      )}
    </>
  );
}

function Line({ row: { line, verdict, kind, title, faults } }: { readonly row: ImportRow }) {
  return (
    <tr>
      <td className="tabular">{line}</td>
      <th scope="row">
        <span dir="auto" className="import-rows__title">
          {title || 'Without a title'}
        </span>
        {kind && <span className="import-rows__kind">{libraryKindNames[kind].one}</span>}
      </th>
      <td>
        <Chip tone={tones[verdict]}>{verdictWords[verdict]}</Chip>
        {faults.length > 0 && (
          <ul className="import-rows__faults">
            {faults.map((fault) => (
              <li key={`${fault.column} ${fault.message}`}>
                {faultInWords(kind, fault)}
                {fault.column !== '' && <span className="import-rows__kind">{` Column ${fault.column}`}</span>}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

const count = (rows: number) => rows.toLocaleString('en-US');
