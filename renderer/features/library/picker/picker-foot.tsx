import type { PickRequest } from '../../../lib/library/pick';
import { Button } from '../../../ui/button';
import { DialogActions } from '../../../ui/dialog';
import { roomWords, takeWords } from './picker-words';

interface Props {
  readonly request: PickRequest;
  /** How many the button takes. */
  readonly count: number;
  readonly isTaking: boolean;
  readonly hasFailed: boolean;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** How many are chosen, whether they fit, and the button that takes them. */
export function PickerFoot({ request, count, isTaking, hasFailed, onTake, onClose }: Props) {
  const tooMuch = roomWords(request, count);
  return (
    <div className="library-picker__foot">
      <p className="library-picker__note" role="status">
        {hasFailed ? 'What you chose could not be read. Try again.' : tooMuch}
      </p>
      <DialogActions>
        <Button onPress={onClose}>Cancel</Button>
        <Button variant="primary" isDisabled={count === 0 || tooMuch !== null} isPending={isTaking} onPress={onTake}>
          {takeWords(request, count)}
        </Button>
      </DialogActions>
    </div>
  );
}
