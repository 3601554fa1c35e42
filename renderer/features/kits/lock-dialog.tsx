import { useState } from 'react';

import { whyNotLock } from '#shared/domain/kit/lock-readiness';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { wordsOf } from '../../ui/report-refusal';
import { lockKit, useIsChangedSinceLock, useKit, useKitDraft } from './kit-store';

/** Says what locking means, or what is still missing for it. */
export function LockDialog({ onClose }: { readonly onClose: () => void }) {
  const document = useKitDraft((state) => state.document);
  const profile = useKit((state) => state.search?.document.profile);
  const [newest] = useKit((state) => state.locks);
  const isChanged = useIsChangedSinceLock();
  const [problem, setProblem] = useState('');
  const [isPending, setIsPending] = useState(false);
  const obstacles = profile ? whyNotLock(document, profile) : [];
  const lock = () => {
    setIsPending(true);
    lockKit().then(onClose, (error: unknown) => {
      setProblem(wordsOf(error));
      setIsPending(false);
    });
  };
  if (newest && !isChanged) return <AlreadyLocked version={newest.version} onClose={onClose} />;
  return (
    <Dialog title={newest ? `Lock version ${newest.version + 1}` : 'Lock this kit'} isOpen onClose={onClose}>
      <div className="stack">
        {problem !== '' && <Notice tone="bad">{problem}</Notice>}
        {obstacles.length > 0 ? (
          <>
            <p>Before the first candidate can be asked, this is still to be settled:</p>
            <ul className="lock-obstacles">
              {obstacles.map(({ itemId, message }) => (
                <li key={`${itemId ?? ''} ${message}`}>{message}</li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p>
              A locked kit is the same for every candidate, word for word: that is what makes them comparable. You can
              go on editing; what you change then takes effect when you lock the next version.
            </p>
            {newest && newest.interviews > 0 && (
              <Notice tone="warn" title="Some candidates were asked another version">
                {`${newest.interviews} ${newest.interviews === 1 ? 'interview has' : 'interviews have'} begun with version ${newest.version}. Candidates asked different versions are compared only on the questions that are the same in both.`}
              </Notice>
            )}
          </>
        )}
      </div>
      <DialogActions>
        <Button onPress={onClose}>{obstacles.length > 0 ? 'Close' : 'Cancel'}</Button>
        {obstacles.length === 0 && (
          <Button variant="primary" isPending={isPending} onPress={lock}>
            {newest ? `Lock version ${newest.version + 1}` : 'Lock this kit'}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

interface AlreadyLockedProps {
  readonly version: number;
  readonly onClose: () => void;
}

function AlreadyLocked({ version, onClose }: AlreadyLockedProps) {
  return (
    <Dialog title={`Version ${version} is locked`} isOpen onClose={onClose}>
      <p>Nothing has changed since. Edit the kit first; then you can lock the next version.</p>
      <DialogActions>
        <Button onPress={onClose}>Close</Button>
      </DialogActions>
    </Dialog>
  );
}
