import type { PickRequest } from '../../../lib/library/pick';
import { Button } from '../../../ui/button';
import { DialogActions } from '../../../ui/dialog';
import { hiddenWords, roomWords, takeWords } from './picker-words';

interface Props {
  readonly request: PickRequest;
  /** How many the button takes. */
  readonly count: number;
  /** How many of them the words and filters hide. */
  readonly hidden: number;
  readonly isTaking: boolean;
  readonly hasFailed: boolean;
  readonly onTake: () => void;
  readonly onClose: () => void;
}

/** How many are chosen, whether they fit, and the button that takes them. */
export function PickerFoot({ request, count, hidden, isTaking, hasFailed, onTake, onClose }: Props) {
  const tooMuch = roomWords(request, count);
  const problem = hasFailed ? 'What you chose could not be read. Try again.' : tooMuch;
  return (
    <div className="library-picker__foot">
      <p className="library-picker__note" role="status">
        {problem !== null ? <span className="library-picker__problem">{problem}</span> : hiddenWords(hidden)}
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
