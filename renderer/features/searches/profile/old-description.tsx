import { useDeferredValue, useMemo } from 'react';

import { oldDescriptionHints } from '#shared/domain/search/old-description';
import { TextArea } from '../../../ui/text-area';
import { RemarkList } from '../remark-list';
import { editProfile } from '../search-edits';
import { useSearchDraft } from '../search-store';

/** The description before it was rewritten, with what to rewrite, line by line. */
export function OldDescription() {
  const text = useSearchDraft((state) => state.document.profile.oldDescription);
  return (
    <section className="old-description" aria-label="Old description">
      <h2 className="page-section__title old-description__title">Old description</h2>
      <TextArea
        label="Paste it here"
        description="It stays beside the new profile. Of all exports only the search file holds it."
        value={text}
        rows={10}
        grows={false}
        maxLength={20_000}
        onChange={(value) =>
          editProfile('Edit old description', (profile) => void (profile.oldDescription = value), 'old')
        }
      />
      <LineHints description={useDeferredValue(text)} />
    </section>
  );
}

function LineHints({ description }: { readonly description: string }) {
  const hints = useMemo(() => oldDescriptionHints(description), [description]);
  if (description.trim() === '') return null;
  if (hints.length === 0) return <p className="muted">No line of it is a duty, vague or biased.</p>;
  return (
    <>
      <h3 className="old-description__heading">{`To rewrite (${hints.length})`}</h3>
      <ol className="old-description__lines">
        {hints.map(({ line, text, remarks }) => (
          <li key={line} className="old-description__line">
            <blockquote className="old-description__quote">{text}</blockquote>
            <RemarkList remarks={remarks} />
          </li>
        ))}
      </ol>
    </>
  );
}
