import { useRef, useState } from 'react';

import type { KitPlace } from '#shared/domain/kit/kit-schema';
import { EmptyState } from '../../ui/empty-state';
import { AddQuestion } from './add-question';
import { deleteQuestion } from './kit-edits';
import { useKitDraft } from './kit-store';
import { QuestionEditor } from './question-editor';
import { QuestionList } from './question-list';
import { SuggestedKit } from './suggested-kit';

const SELECTED = '.question-row--selected';
/** After deleting: the question that is open now, or the first thing to do in an empty kit. */
const NEXT_FOCUS = `${SELECTED}, .empty-state button`;

/** The questions in their order, and the chosen one to work on. */
export function KitDesk({ place }: { readonly place: KitPlace }) {
  const items = useKitDraft((state) => state.document.items);
  const [chosen, setChosen] = useState('');
  const [fresh, setFresh] = useState('');
  const root = useRef<HTMLDivElement>(null);
  const selected = items.find(({ id }) => id === chosen) ?? items[0];

  const open = (id: string) => {
    setChosen(id);
    setFresh(id);
    requestAnimationFrame(() => root.current?.querySelector(SELECTED)?.scrollIntoView({ block: 'nearest' }));
  };
  const remove = (id: string) => {
    const index = items.findIndex((item) => item.id === id);
    setChosen(items[index + 1]?.id ?? items[index - 1]?.id ?? '');
    deleteQuestion(id);
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(NEXT_FOCUS)?.focus());
  };

  return (
    <div className="kit-desk" ref={root}>
      {selected === undefined ? (
        <EmptyState
          title="This kit has no questions yet"
          action={
            <div className="kit-desk__begin">
              <SuggestedKit place={place} onAdded={open} />
              <AddQuestion place={place} onAdded={open} />
            </div>
          }
        >
          Take what fits this seat and this date from the library, with its answer key, or write a question of your own.
        </EmptyState>
      ) : (
        <div className="kit-desk__columns">
          <section className="kit-desk__list" aria-label="Questions">
            <div className="kit-desk__list-head">
              <h2 className="kit-desk__title">Questions</h2>
              <AddQuestion place={place} onAdded={open} />
            </div>
            <QuestionList selectedId={selected.id} onSelect={setChosen} />
          </section>
          <QuestionEditor
            key={selected.id}
            item={selected}
            isNew={selected.id === fresh}
            onDelete={() => remove(selected.id)}
          />
        </div>
      )}
    </div>
  );
}
