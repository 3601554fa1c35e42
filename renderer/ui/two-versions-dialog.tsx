import { Button } from './button';
import { Dialog, DialogActions } from './dialog';

interface Props {
  /** "This kit". */
  readonly what: string;
  readonly isOpen: boolean;
  readonly onKeep: (version: 'mine' | 'theirs') => void;
}

/** Asks which of two versions to keep. Escape is no answer: it stays until one is chosen. */
export function TwoVersionsDialog({ what, isOpen, onKeep }: Props) {
  return (
    <Dialog title={`${what} was changed in two places`} isOpen={isOpen} onClose={() => undefined} size="small">
      <p>
        Somebody saved another version while you were working on this one. What you typed is still here. Keep your
        version and save it over the other one, or take the other one and drop yours.
      </p>
      <DialogActions>
        <Button onPress={() => onKeep('theirs')}>Take the other version</Button>
        <Button variant="primary" onPress={() => onKeep('mine')}>
          Keep my version
        </Button>
      </DialogActions>
    </Dialog>
  );
}
