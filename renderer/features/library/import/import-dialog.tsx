import './import-dialog.css';

import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';

import type { ImportPreview } from '#shared/domain/library/import-schema';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { reportRefusal } from '../../../ui/report-refusal';
import { Segmented } from '../../../ui/segmented';
import { ImportRows } from './import-rows';
import { applyImport, dropImport, saveBadRows } from './import-store';
import { countsInWords, countVerdicts, importLabel, rowsInWords, verdictWords, type Verdict } from './import-words';

type Shown = Verdict | 'all';
const verdicts = ['bad', 'add', 'change', 'same'] as const;

/** What importing a file would do, row by row. Nothing has happened yet. */
export function ImportDialog({ preview }: { readonly preview: ImportPreview }) {
  const { rows, fileName, readAs, unknownColumns } = preview;
  const counts = useMemo(() => countVerdicts(rows), [rows]);
  const [shown, setShown] = useState<Shown>('all');
  const [isBusy, setIsBusy] = useState(false);
  const label = importLabel(counts);
  const present = verdicts.filter((verdict) => counts[verdict] > 0);
  const chosen = useMemo(
    () => (shown === 'all' ? rows : rows.filter(({ verdict }) => verdict === shown)),
    [rows, shown],
  );
  const drop = () => {
    if (!isBusy) void reportRefusal(() => dropImport(preview));
  };
  const apply = async () => {
    setIsBusy(true);
    await reportRefusal(() => applyImport(preview));
    setIsBusy(false);
  };
  return (
    <Dialog title={`Import ${fileName}`} isOpen size="large" onClose={drop}>
      <div>
        <p className="import__counts">{countsInWords(counts)}</p>
        <p className="muted">{`Read as ${readAs}. Nothing is imported yet.`}</p>
      </div>
      {unknownColumns.length > 0 && (
        <Notice tone="warn">
          {`No field takes ${unknownColumns.map((column) => `“${column}”`).join(', ')}: what stands there is left out.`}
        </Notice>
      )}
      {present.length > 1 && (
        <Segmented
          label="Rows to look at"
          isLabelHidden
          value={shown}
          options={[
            { id: 'all', label: `All ${rows.length.toLocaleString('en-US')}` },
            ...present.map((id) => ({ id, label: `${verdictWords[id]} ${counts[id].toLocaleString('en-US')}` })),
          ]}
          onChange={setShown}
        />
      )}
      <ImportRows key={shown} rows={chosen} />
      <DialogActions>
        {counts.bad > 0 && (
          <Button icon={FileDown} isDisabled={isBusy} onPress={() => void reportRefusal(() => saveBadRows(preview))}>
            {`Save the ${rowsInWords(counts.bad)} with what is wrong`}
          </Button>
        )}
        <Button isDisabled={isBusy} onPress={drop}>
          {label === null ? 'Close' : 'Cancel'}
        </Button>
        {label !== null && (
          <Button variant="primary" isPending={isBusy} onPress={() => void apply()}>
            {label}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
