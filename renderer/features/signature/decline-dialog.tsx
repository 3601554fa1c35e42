import { useState } from 'react';

import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { TextArea } from '../../ui/text-area';
import { decline, useSignature } from './signature-store';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks why a signatory does not sign. The reason is recorded for good. */
export function DeclineDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog title="Decline to sign" isOpen={isOpen} onClose={onClose}>
      <Reason onClose={onClose} />
    </Dialog>
  );
}

function Reason({ onClose }: { readonly onClose: () => void }) {
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const { busy, refusal } = useSignature();
  const isMissing = reason.trim() === '';
  const go = async () => {
    setIsAsked(true);
    if (!isMissing && (await decline(reason))) onClose();
  };
  return (
    <>
      <p className="muted">
        Your reason is recorded with this revision and the facilitator reads it. You cannot sign this revision
        afterwards; a new one can be made.
      </p>
      <TextArea
        label="Why you do not sign"
        value={reason}
        onChange={setReason}
        error={isAsked && isMissing ? 'Write why' : ''}
        maxLength={2000}
        rows={4}
        autoFocus
      />
      {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="danger" isPending={busy === 'decline'} onPress={() => void go()}>
          Decline
        </Button>
      </DialogActions>
    </>
  );
}
