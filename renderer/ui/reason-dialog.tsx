import { useState, type ReactNode } from 'react';

import { Button } from './button';
import { Dialog, DialogActions } from './dialog';
import { wordsOf } from './report-refusal';
import { TextArea } from './text-area';

interface Props {
  readonly title: string;
  /** What the form is called for those who do not see it. */
  readonly formLabel: string;
  /** What follows from the act, said before it is done. */
  readonly children: ReactNode;
  readonly actLabel: string;
  /** Shown under the field when no reason was given. */
  readonly missingReason: string;
  /** Gets the reason without blanks around it, never empty. If it rejects, the dialog stays open and says why. */
  readonly onAct: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for a reason, of 400 signs at the most, before something is done that cannot be taken back. */
export function ReasonDialog({ title, formLabel, children, actLabel, missingReason, onAct, onClose }: Props) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState('');
  const [isPending, setIsPending] = useState(false);
  const act = async () => {
    if (reason.trim() === '') {
      setProblem(missingReason);
      return;
    }
    setIsPending(true);
    try {
      await onAct(reason.trim());
      onClose();
    } catch (error) {
      setProblem(wordsOf(error));
      setIsPending(false);
    }
  };
  return (
    <Dialog title={title} isOpen onClose={onClose} size="small">
      <form
        className="stack"
        aria-label={formLabel}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) void act();
        }}
      >
        <p className="muted">{children}</p>
        <TextArea
          label="Why"
          value={reason}
          onChange={setReason}
          error={problem}
          rows={2}
          maxLength={400}
          isRequired
          autoFocus
        />
        <DialogActions>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="danger" type="submit" isPending={isPending}>
            {actLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
