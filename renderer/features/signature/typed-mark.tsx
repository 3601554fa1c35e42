import './typed-mark.css';

import { TextField } from '../../ui/text-field';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The name as it is typed, and how it will stand in the document. */
export function TypedMark({ typed, onType }: Props) {
  return (
    <div className="typed-mark">
      <TextField
        label="Type your name"
        description="It counts as your signature like a drawn one."
        value={typed}
        onChange={onType}
        maxLength={200}
      />
      <div className="typed-mark__paper" aria-hidden>
        {typed.trim() === '' ? (
          <span className="typed-mark__hint">This is how your typed name will look</span>
        ) : (
          typed.trim()
        )}
      </div>
    </div>
  );
}
