import { useState } from 'react';

import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Dialog, DialogActions } from '../../ui/dialog';
import { PageSection } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toast';

type Open = 'dialog' | 'confirm' | 'danger' | null;

export function GalleryOverlays() {
  const [open, setOpen] = useState<Open>(null);
  const [name, setName] = useState('');
  const close = () => setOpen(null);
  return (
    <PageSection title="Over the page">
      <div className="row">
        <Button onPress={() => setOpen('dialog')}>Open a dialog</Button>
        <Button onPress={() => setOpen('confirm')}>Ask</Button>
        <Button onPress={() => setOpen('danger')}>Ask before deleting</Button>
        <Button onPress={() => showToast({ title: 'Saved', tone: 'good' })}>Say it worked</Button>
        <Button
          onPress={() => showToast({ title: 'Term deleted', action: { label: 'Undo', onPress: () => undefined } })}
        >
          Offer undo
        </Button>
        <Button
          onPress={() => showToast({ title: 'Export did not work', description: 'The disk is full.', tone: 'bad' })}
        >
          Say it failed
        </Button>
      </div>
      <Dialog title="New engagement" isOpen={open === 'dialog'} onClose={close}>
        <TextField label="Client" value={name} onChange={setName} autoFocus />
        <DialogActions>
          <Button variant="ghost" onPress={close}>
            Cancel
          </Button>
          <Button variant="primary" onPress={close}>
            Create engagement
          </Button>
        </DialogActions>
      </Dialog>
      <ConfirmDialog
        title="Finish this stage?"
        isOpen={open === 'confirm'}
        confirmLabel="Finish"
        onConfirm={close}
        onClose={close}
      >
        Two terms are still open. You can come back to them.
      </ConfirmDialog>
      <ConfirmDialog
        title="Delete this agreement?"
        isOpen={open === 'danger'}
        confirmLabel="Delete for good"
        isDanger
        onConfirm={close}
        onClose={close}
      >
        Everything written in this workshop goes with it.
      </ConfirmDialog>
    </PageSection>
  );
}
