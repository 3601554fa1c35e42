import { useMemo } from 'react';

import { fieldDifference } from '#shared/domain/library/differences';
import { fieldWords } from '#shared/domain/library/item-body';
import { ChangedWords } from '../../../ui/changed-words';
import { Segmented } from '../../../ui/segmented';
import type { ChangedField, Choice, NewsOf } from './news-choices';

interface Props extends NewsOf {
  readonly changed: ChangedField;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

const choices = [
  { id: 'take', label: 'Take over' },
  { id: 'keep', label: 'Keep mine' },
] as const;

/** One field that ships otherwise now: three readings and what to do. */
export function NewsField({ changed: { field, isUntouched }, base, shipped, mine, choice, onChoose }: Props) {
  const { words, before, after } = useMemo(
    () => fieldDifference(field, base[field.name], shipped[field.name]),
    [field, base, shipped],
  );
  const own = fieldWords(field, mine[field.name]);
  return (
    <section className="news__field" aria-label={field.label}>
      <header className="news__head">
        <h3 className="news__label">{field.label}</h3>
        <Segmented
          label={`${field.label}: what to do`}
          isLabelHidden
          value={choice}
          options={choices}
          onChange={onChoose}
        />
      </header>
      <div className="news__readings">
        <Reading name="As you copied it" isEmpty={before === ''}>
          <ChangedWords stretches={words.before} mark="del" />
        </Reading>
        <Reading name="As it ships now" isEmpty={after === ''}>
          <ChangedWords stretches={words.after} mark="ins" />
        </Reading>
        <Reading name="Yours" isEmpty={!isUntouched && own === ''}>
          {isUntouched ? <span className="muted">As you copied it</span> : own}
        </Reading>
      </div>
    </section>
  );
}

interface ReadingProps {
  readonly name: string;
  readonly isEmpty: boolean;
  readonly children: React.ReactNode;
}

const Reading = ({ name, isEmpty, children }: ReadingProps) => (
  <div className="news__reading">
    <h4 className="news__name">{name}</h4>
    <div dir="auto" className="news__words">
      {isEmpty ? <span className="muted">Empty</span> : children}
    </div>
  </div>
);
