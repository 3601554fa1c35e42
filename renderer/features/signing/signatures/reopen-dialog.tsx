import { LockOpen } from 'lucide-react';
import { useState } from 'react';

import type { RevisionView } from '#shared/domain/signing/room-schema';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { TextArea } from '../../../ui/text-area';
import { Refusal } from '../refusal';
import { forgetRefusal, reopen, useRoom } from '../room-store';

/** Makes the text editable again, with a reason that is recorded. */
export function ReopenDialog({ revision }: { readonly revision: RevisionView }) {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => {
    forgetRefusal();
    setIsOpen(false);
  };
  return (
    <div className="signing-view__actions">
      <Button variant="ghost" icon={LockOpen} onPress={() => setIsOpen(true)}>
        Reopen…
      </Button>
      <Dialog title={`Reopen revision ${revision.number}?`} isOpen={isOpen} onClose={close}>
        <ReopenForm revision={revision} onDone={close} />
      </Dialog>
    </div>
  );
}

interface FormProps {
  readonly revision: RevisionView;
  readonly onDone: () => void;
}

function ReopenForm({ revision, onDone }: FormProps) {
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const busy = useRoom((state) => state.busy);
  const isMissing = reason.trim() === '';
  const go = async () => {
    setIsAsked(true);
    if (!isMissing) await reopen(revision.id, reason);
  };
  return (
    <>
      <p className="muted">
        The text becomes a draft again. Revision {revision.number} stays as it is with its signatures, but nobody can
        sign or seal it any more; the next revision is signed anew.
      </p>
      <TextArea
        label="Why it is reopened"
        value={reason}
        onChange={setReason}
        error={isAsked && isMissing ? 'Write why' : ''}
        maxLength={2000}
        autoFocus
      />
      <Refusal />
      <DialogActions>
        <Button onPress={onDone}>Cancel</Button>
        <Button variant="primary" isPending={busy === 'reopen'} onPress={() => void go()}>
          Reopen
        </Button>
      </DialogActions>
    </>
  );
}
