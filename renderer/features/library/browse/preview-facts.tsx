import type { LibraryItem, UsedIn } from '#shared/domain/library/library-schema';
import { formatInstant } from '../../../lib/format-day';
import { usePreview } from './preview-store';

/** Where the item comes from, what may be done with it, and who uses it; only what there is to say. */
export function PreviewFacts({ item }: { readonly item: LibraryItem }) {
  const usedIn = usePreview((state) => state.usedIn);
  const { provenance, licence, tags, version, updatedAtMs, state } = item;
  const facts = [
    { label: 'Source', words: [provenance.source, provenance.note].filter(Boolean).join('. ') },
    { label: 'Licence', words: licence },
    { label: 'Tags', words: tags.join(', ') },
    { label: state === 'shipped' ? 'Ships as version' : 'Versions', words: String(version) },
    { label: 'Changed', words: updatedAtMs === null ? '' : formatInstant(updatedAtMs) },
    { label: 'Used in', words: usedIn.map(placeWords).join('\n') },
  ];
  return (
    <dl className="preview-facts">
      {facts
        .filter(({ words }) => words !== '')
        .map(({ label, words }) => (
          <div key={label} className="preview-facts__fact">
            <dt>{label}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
    </dl>
  );
}

const placeWords = ({ title, engagement }: UsedIn): string => [title, engagement].filter(Boolean).join(' · ');
