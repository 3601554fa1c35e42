import { useMemo, useState } from 'react';

import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { settleConflict, useWorkshop } from '../workshop-store';
import { differences } from './differences';

/** Two versions of one agreement: shows where they differ and lets the user keep one. It cannot be closed unanswered. */
export function ConflictDialog() {
  const conflict = useWorkshop((state) => state.conflict);
  const look = useWorkshop((state) => state.look);
  const [problem, setProblem] = useState('');
  const rows = useMemo(
    () => (conflict ? differences(conflict.mine.document, conflict.theirs.document, look) : []),
    [conflict, look],
  );
  const keep = (side: 'mine' | 'theirs') => {
    settleConflict(side).catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
  };
  return (
    <Dialog title="This agreement was changed in two places" isOpen={conflict !== null} onClose={ignore} size="large">
      <div className="stack">
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
        <p>Nothing is lost: both versions are kept until you choose. These places differ.</p>
        {rows.length === 0 ? (
          <p className="muted">Only the workshop’s timing, place or private notes differ.</p>
        ) : (
          <table className="conflict-table">
            <thead>
              <tr>
                <th scope="col">Where</th>
                <th scope="col">Yours</th>
                <th scope="col">The other</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ where, mine, theirs }) => (
                <tr key={where}>
                  <th scope="row">{where}</th>
                  <td>{mine}</td>
                  <td>{theirs}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      <DialogActions>
        <Button onPress={() => keep('theirs')}>Keep the other version</Button>
        <Button variant="primary" onPress={() => keep('mine')}>
          Keep my version
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** Escape does not answer the question: it stays until a version is chosen. */
function ignore(): void {
  // Deliberately nothing: closing would leave two versions and no way to see the second.
}
