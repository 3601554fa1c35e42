import { useEffect, useState } from 'react';

import { AppError } from '#shared/kernel/errors';
import type { Backup } from '#shared/domain/workspace/workspace-schema';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { useBackups, type BackupContents } from './backups-store';
import { hiringWords } from './hiring-words';

interface Props {
  readonly backup: Backup;
  readonly onClose: () => void;
}

/** Shows what a backup holds before anything is put back, and asks again if somebody in the room would lose by it. */
export function RestoreDialog({ backup, onClose }: Props) {
  const { preview, restore } = useBackups();
  const [contents, setContents] = useState<BackupContents | null>(null);
  const nowMs = useNowMs();
  const [problem, setProblem] = useState('');
  const [loss, setLoss] = useState('');
  const [isRestoring, setIsRestoring] = useState(false);
  useEffect(() => {
    preview(backup.name).then(setContents, (error: unknown) => setProblem(messageOf(error)));
  }, [backup.name, preview]);

  const confirm = async () => {
    setIsRestoring(true);
    try {
      await restore(backup.name, loss !== '');
      // Every cache on the page belongs to the file that was replaced.
      window.location.reload();
    } catch (error) {
      if (error instanceof AppError && error.code === 'CONFLICT') setLoss(error.message);
      else setProblem(messageOf(error));
      setIsRestoring(false);
    }
  };
  return (
    <Dialog title={`Restore the copy of ${formatWhen(backup.madeAtMs, nowMs)}?`} isOpen onClose={onClose}>
      <div className="stack">
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
        {!contents && problem === '' && <Loading label="Opening the copy" />}
        {contents && <Contents contents={contents} />}
        {loss !== '' && (
          <Notice tone="warn" title="Something is open in the room">
            <p>{loss}</p>
            <p>Nothing was restored. Cancel and finish it first, or restore the copy in spite of it.</p>
          </Notice>
        )}
        <p>What you have now is kept as a backup of its own first, so this can be undone by restoring that one.</p>
      </div>
      <DialogActions>
        {/* The second question begins on Cancel again: a press meant for the first must not answer it. */}
        <Button key={loss} variant="ghost" onPress={onClose} autoFocus>
          Cancel
        </Button>
        <Button
          variant={loss === '' ? 'primary' : 'danger'}
          isDisabled={!contents}
          isPending={isRestoring}
          onPress={() => void confirm()}
        >
          {loss === '' ? 'Restore this copy' : 'Lose it and restore'}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Contents({ contents }: { readonly contents: BackupContents }) {
  if (contents.engagements.length === 0) return <p>This copy holds no engagement.</p>;
  const hiring = hiringWords(contents);
  return (
    <div>
      <p>This copy holds:</p>
      <ul className="restore-contents">
        {contents.engagements.map((engagement, index) => (
          <li key={index}>
            <strong>{engagement.name}</strong>
            {engagement.agreements.length > 0 && <span>: {engagement.agreements.join('; ')}</span>}
          </li>
        ))}
      </ul>
      {hiring !== '' && <p>{hiring}</p>}
      {contents.sealedRevisions > 0 && <p>{sealedWords(contents.sealedRevisions)}</p>}
      {contents.libraryItems > 0 && <p>{libraryWords(contents.libraryItems)}</p>}
    </div>
  );
}

const sealedWords = (count: number) =>
  `${count === 1 ? '1 sealed revision' : `${count} sealed revisions`} of agreements. What was signed or sealed since is not in it.`;

const libraryWords = (count: number) =>
  `${count === 1 ? '1 item of your own' : `${count} items of your own`} in the library.`;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
