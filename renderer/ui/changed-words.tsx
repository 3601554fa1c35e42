import './changed-words.css';

import type { Stretch } from '#shared/domain/amendment/word-diff';

interface Props {
  readonly stretches: readonly Stretch[];
  /** What marks the words that the other text does not have: struck through, or underlined. */
  readonly mark: 'del' | 'ins';
}

/** A text whose words that differ are marked, for the eye and for a screen reader. */
export function ChangedWords({ stretches, mark: Mark }: Props) {
  return stretches.map(({ text, isOther }, index) => {
    const words = text.trimEnd();
    if (!isOther || words === '') return text;
    return (
      <span key={`${index} ${text}`}>
        <Mark className={`changed-words changed-words--${Mark}`}>{words}</Mark>
        {text.slice(words.length)}
      </span>
    );
  });
}
