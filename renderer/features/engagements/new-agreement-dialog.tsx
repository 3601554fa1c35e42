import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { useEngagement } from './engagement-store';
import { reportRefusal } from '../../ui/report-refusal';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const usualTitle = 'Sales and marketing service level agreement';

export function NewAgreementDialog({ isOpen, onClose }: Props) {
  const navigate = useNavigate();
  const create = useEngagement((state) => state.createAgreement);
  const [title, setTitle] = useState(usualTitle);
  const save = async () => {
    const agreement = await create(title.trim() === '' ? usualTitle : title.trim());
    onClose();
    await navigate({ to: '/agreements/$agreementId', params: { agreementId: agreement.id } });
  };
  return (
    <Dialog title="New agreement" isOpen={isOpen} onClose={onClose}>
      <form
        className="stack"
        aria-label="New agreement"
        onSubmit={(event) => {
          event.preventDefault();
          void reportRefusal(save);
        }}
      >
        <TextField
          label="Title"
          description="It stands on the first slide and can be changed later."
          value={title}
          onChange={setTitle}
          maxLength={200}
          autoFocus
        />
        <DialogActions>
          <Button variant="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit">
            Start the workshop
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
