import './import-dialog.css';

import { useMemo, useState } from 'react';

import type { ActualsFile } from '#shared/domain/review/actuals-file';
import {
  guessColumns,
  guessNames,
  missingColumns,
  namesIn,
  type ActualsColumn,
  type ColumnMap,
  type NameMap,
} from '#shared/domain/review/map-actuals';
import { judgeActuals, withActuals, type JudgedActual } from '#shared/domain/review/read-actuals';
import { count } from '#shared/domain/review/review-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { showToast } from '../../../ui/toast';
import { useReviewView } from '../review-context';
import { takeActuals } from '../review-store';
import { BadRows } from './bad-rows';
import { ColumnsPart } from './columns-part';
import { NamesPart } from './names-part';
import { RowsPart } from './rows-part';

interface Props {
  readonly file: ActualsFile;
  readonly onChooseAgain: () => void;
  readonly onClose: () => void;
}

export type Mended = Readonly<Record<number, Partial<Record<ActualsColumn, string>>>>;

/** A file of figures before it is taken: which column is what, which name is which promise, what each row would do. */
export function ImportDialog({ file, onChooseAgain, onClose }: Props) {
  const { open, document, judged } = useReviewView();
  const commitments = useMemo(() => judged.map(({ commitment }) => commitment), [judged]);
  const [columns, setColumns] = useState<ColumnMap>(() => guessColumns(file.header));
  const [said, setSaid] = useState<NameMap>({});
  const [mended, setMended] = useState<Mended>({});
  const [leavesOutBad, setLeavesOutBad] = useState(false);
  const found = namesIn(file, columns);
  const names = { ...guessNames(found, commitments), ...said };
  const missing = missingColumns(columns);
  const reviewed = judged.map(({ row }) => row);
  const firstDay = open.agreement.versions[0]?.from ?? document.period.from;
  const rows =
    missing.length > 0
      ? []
      : judgeActuals(file, { columns, names, mended }, { commitments, reviewed, period: document.period, firstDay });
  const bad = rows.filter(({ verdict }) => verdict === 'bad');
  // Once touched, a row stays in reach: it can be wrong in another way.
  const toMend = rows.filter(({ verdict, line }) => verdict === 'bad' || mended[line] !== undefined);
  const taking = rows.filter(({ verdict }) => verdict === 'add' || verdict === 'change').length;
  const canTake = missing.length === 0 && taking > 0 && (bad.length === 0 || leavesOutBad);
  const take = () => {
    takeActuals(withActuals(reviewed, rows), file.fileName);
    showToast({
      title: `${count(taking, 'figure')} of ${file.fileName} ${taking === 1 ? 'is' : 'are'} in the review`,
      tone: 'good',
    });
    onClose();
  };
  return (
    <Dialog title={`Figures of ${file.fileName}`} isOpen size="wide" onClose={onClose}>
      <div className="stack">
        <p className="muted">
          {file.readAs}. {count(file.rows.length, 'row')}. Nothing is in the review until you take them, and then it is
          one step that you can undo.
        </p>
        <ColumnsPart header={file.header} columns={columns} onChange={setColumns} />
        <NamesPart
          found={found}
          names={names}
          commitments={commitments}
          locale={open.agreement.locale}
          onChange={(name, id) => setSaid({ ...said, [name]: id })}
        />
        {missing.length === 0 && (
          <>
            <p role="status">{outcomeWords(rows)}</p>
            <BadRows
              rows={toMend}
              columns={columns}
              onMend={(line, column, text) => setMended({ ...mended, [line]: { ...mended[line], [column]: text } })}
            />
            <RowsPart rows={rows} commitments={commitments} locale={open.agreement.locale} />
          </>
        )}
        {bad.length > 0 && (
          <Checkbox isSelected={leavesOutBad} onChange={setLeavesOutBad}>
            Leave out {count(bad.length, 'row')} that {bad.length === 1 ? 'is' : 'are'} not right
          </Checkbox>
        )}
        <DialogActions>
          <Button variant="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button onPress={onChooseAgain}>Choose the file again…</Button>
          <Button variant="primary" isDisabled={!canTake} onPress={take}>
            {taking === 0 ? 'Take the figures' : `Take ${count(taking, 'figure')}`}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

/** "12 new, 1 changed, 2 not right." */
function outcomeWords(rows: readonly JudgedActual[]): string {
  const of = (verdict: JudgedActual['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  const parts = [
    [of('add'), 'new'],
    [of('change'), 'changed'],
    [of('same'), 'in the review already'],
    [of('left-out'), 'left out'],
    [of('bad'), 'not right'],
  ] as const;
  const said = parts.filter(([amount]) => amount > 0).map(([amount, words]) => `${amount} ${words}`);
  return said.length === 0 ? 'There is nothing to take.' : `${said.join(', ')}.`;
}
