import './figures-table.css';

import { useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useLocale } from 'react-aria-components';

import { showDay } from '#shared/domain/deck/show-day';
import type { FigureField } from '#shared/domain/review/figure-limits';
import type { JudgedCommitment } from '#shared/domain/review/hold-review';
import { isShareUnit } from '#shared/domain/review/judge-commitment';
import { showToast } from '../../../ui/toast';
import { useReviewView } from '../review-context';
import { editReviewed } from '../review-store';
import { FigureCell } from './figure-cell';
import { figureFields, figureRows, withFigure } from './figure-rows';
import { readPasted } from './read-pasted';
import { ResultCell } from './result-cell';

interface Props {
  readonly judged: JudgedCommitment;
  readonly title: string;
}

/** Figures typed like into a spreadsheet: Enter and the arrows go down and up, a column can be pasted as a whole. */
export function FiguresTable({ judged, title }: Props) {
  const { open, document } = useReviewView();
  const { locale } = useLocale();
  const table = useRef<HTMLTableElement>(null);
  const { terms } = judged.commitment;
  const isShare = isShareUnit(terms.unit);
  const rows = figureRows(judged, open.agreement.versions[0]?.from ?? document.period.from, document.period);
  const names = namesOf(terms.unit);
  const change = (cells: readonly { row: number; field: FigureField; value: number | null }[], mergeKey?: string) =>
    editReviewed(
      judged,
      'Figures',
      (draft) => {
        for (const { row, field, value } of cells) {
          const from = rows[row]?.from;
          if (from !== undefined) draft.points = withFigure(draft.points, { from, field, value }, isShare);
        }
      },
      mergeKey,
    );
  const focus = (row: number, column: number) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}-${column}"]`)?.select();
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    const step = steps[event.key];
    if (step === undefined || row + step < 0 || row + step >= rows.length) return;
    event.preventDefault();
    focus(row + step, column);
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row + step}-${column}"]`)?.focus();
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const pasted = readPasted(event.clipboardData.getData('text/plain'), {
      locale,
      fields: figureFields.slice(column),
    });
    if (pasted === null) return;
    event.preventDefault();
    if ('problem' in pasted) return showToast({ title: pasted.problem, tone: 'bad' });
    change(
      pasted.rows.flatMap((values, down) =>
        values.flatMap((value, right) => {
          const field = figureFields[column + right];
          return field === undefined ? [] : [{ row: row + down, field, value }];
        }),
      ),
    );
  };
  return (
    <div className="figures">
      <table ref={table} className="figures__table" aria-label={`Figures: ${title}`}>
        <thead>
          <tr>
            <th scope="col">{judged.row.every === 'week' ? 'Week of' : 'Month of'}</th>
            {figureFields.map((field) => (
              <th key={field} scope="col">
                {names[field]}
              </th>
            ))}
            <th scope="col">Promised then</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((point, row) => (
            <tr key={point.from}>
              <th scope="row">{showDay(point.from, locale)}</th>
              {figureFields.map((field, column) => (
                <td key={field}>
                  <FigureCell
                    cell={`${row}-${column}`}
                    field={field}
                    label={`${names[field]}, ${showDay(point.from, locale)}`}
                    value={point[field]}
                    onChange={(value) => change([{ row, field, value }], `${point.from}.${field}`)}
                    onKeyDown={(event) => onKeyDown(event, row, column)}
                    onPaste={(event) => onPaste(event, row, column)}
                  />
                </td>
              ))}
              <ResultCell judged={judged} point={point} locale={locale} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const steps: Readonly<Record<string, number | undefined>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

const namesOf = (unit: string): Readonly<Record<FigureField, string>> => ({
  figure: unit.trim() === '' ? 'Figure' : `Figure (${unit.trim()})`,
  part: 'Part',
  whole: 'Of the whole',
});
