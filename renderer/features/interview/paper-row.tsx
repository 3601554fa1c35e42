import { CircleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';

import { scorePoints, type ScorePoint } from '#shared/domain/kit/answer-key-schema';

interface Props {
  readonly title: string;
  readonly about: string;
  /** Of the evidence's field: tells where the caret was. */
  readonly name: string;
  readonly rating: ScorePoint | null;
  readonly isSkipped: boolean;
  readonly evidence: string;
  readonly mostCharacters: number;
  readonly isReadOnly: boolean;
  /** What the row still lacks; null for nothing. */
  readonly missing: string | null;
  readonly onRate: (point: ScorePoint) => void;
  /** Absent where there is nothing to skip. */
  readonly onSkip?: (() => void) | undefined;
  readonly onWrite: (text: string) => void;
  readonly onNext: () => void;
}

/** One row of the paper table: a digit is stored by one key, Tab leads to the words, Enter to the next row. */
export function PaperRow(props: Props) {
  const { title, about, rating, isSkipped, isReadOnly, missing, onNext } = props;
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onNext();
    }
  };
  const onDigit = (event: KeyboardEvent) => {
    onKey(event);
    if (event.ctrlKey || event.metaKey || event.altKey || isReadOnly) return;
    const point = scorePoints.find((candidate) => String(candidate) === event.key);
    if (point !== undefined) props.onRate(point);
    if (event.key.toLowerCase() === 'x') props.onSkip?.();
  };
  return (
    <tr className={missing === null ? 'paper-row' : 'paper-row paper-row--unfinished'}>
      <th scope="row" className="paper-row__question">
        <span className="paper-row__title" title={title}>
          {title}
        </span>
        <span className="paper-row__about">{about}</span>
      </th>
      <td>
        <input
          className="field__control paper-row__rating tabular"
          data-paper-rating
          aria-label={`Rating, ${title}`}
          inputMode="numeric"
          autoComplete="off"
          readOnly={isReadOnly}
          value={isSkipped ? '–' : (rating ?? '')}
          onChange={ignore}
          onKeyDown={onDigit}
        />
      </td>
      <td>
        <input
          className="field__control"
          name={props.name}
          aria-label={`${isSkipped ? 'Why it was not asked' : 'Evidence'}, ${title}`}
          placeholder={isSkipped ? 'Why it was not asked' : ''}
          maxLength={props.mostCharacters}
          readOnly={isReadOnly}
          value={props.evidence}
          onChange={({ target }) => props.onWrite(target.value)}
          onKeyDown={onKey}
        />
        {missing !== null && (
          <span className="paper-row__missing">
            <CircleAlert size={12} aria-hidden />
            {missing}
          </span>
        )}
      </td>
    </tr>
  );
}

/** The field shows the stored rating; its keys are taken as they are pressed. */
function ignore(): void {
  // Deliberately nothing: what is pasted here is no rating.
}
