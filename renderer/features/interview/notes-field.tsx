import { CircleAlert } from 'lucide-react';

import { missingIn } from '#shared/domain/interview/unfinished';
import type { KitItem } from '#shared/domain/kit/kit-schema';
import { Kbd } from '../../ui/kbd';
import { editAnswer, useCard, useInterview } from './interview-store';

/** As long as a note can be stored. */
const MOST = 20_000;

/** What the candidate said and did: notes and evidence in one place. N puts the caret here. */
export function NotesField({ item }: { readonly item: KitItem }) {
  const text = useCard((state) => state.document.answers[item.id]?.evidence ?? '');
  const isSealed = useInterview((state) => state.isSealed);
  return (
    <div className="notes-field">
      <div className="notes-field__head">
        <label className="notes-field__label" htmlFor="notes">
          {item.isScored ? 'Notes and evidence' : 'Notes'}
        </label>
        <span aria-hidden>
          <Kbd>N</Kbd>
        </span>
        <span className="notes-field__aside">
          <Unfinished item={item} />
        </span>
      </div>
      <textarea
        id="notes"
        name="notes"
        className="field__control notes-field__control"
        aria-describedby="notes-about"
        spellCheck
        maxLength={MOST}
        readOnly={isSealed}
        value={text}
        onChange={({ target }) => write(item.id, target.value)}
      />
    </div>
  );
}

function write(itemId: string, text: string): void {
  editAnswer(itemId, 'Write notes', (answer) => void (answer.evidence = text), `notes.${itemId}`);
}

/** What the notes still lack, else who sees them. */
function Unfinished({ item }: { readonly item: KitItem }) {
  const missing = useCard(({ document }) => {
    const answer = document.answers[item.id];
    return answer !== undefined && answer.rating !== null ? missingIn(answer, item.isScored) : null;
  });
  if (missing === null) return <span id="notes-about">Only you see these until the date opens</span>;
  return (
    <span id="notes-about" className="notes-field__missing">
      <CircleAlert size={14} aria-hidden />
      Unfinished: a few words of what was said or done
    </span>
  );
}
