import { Link, Unlink } from 'lucide-react';

import { wordsIn } from '#shared/domain/library/body-words';
import { consentNames } from '#shared/domain/library/fields/selling-fields';
import { libraryKindNames } from '#shared/domain/library/item-kind';
import { titleOf } from '#shared/domain/library/item-body';
import type { LibraryItem, LibraryLink } from '#shared/domain/library/library-schema';
import { salesCycleStageNames } from '#shared/domain/playbook/sales-cycle';
import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import { reportRefusal } from '../../../../ui/report-refusal';
import { loadCollected, unlinkCollected, useCollected } from './collected-store';
import { linkFromLibrary } from './link-from-library';

/** What was collected from sellers and counts towards a commitment of marketing. */
export function CollectedSection({ rowId }: { readonly rowId: string }) {
  const status = useCollected((state) => state.status);
  return (
    <section className="collected" aria-label="Collected sound bites and stories">
      <h3 className="collected__title">Collected sound bites and stories</h3>
      {status === 'loading' && <p className="muted">Reading the library</p>}
      {status === 'failed' && (
        <p className="collected__failed">
          The library could not be read.{' '}
          <Button size="small" onPress={() => void loadCollected()}>
            Try again
          </Button>
        </p>
      )}
      {status === 'ready' && <LinkedItems rowId={rowId} />}
    </section>
  );
}

function LinkedItems({ rowId }: { readonly rowId: string }) {
  const links = useCollected((state) => state.links).filter((link) => link.rowId === rowId);
  const items = useCollected((state) => state.items);
  return (
    <>
      {links.length === 0 && (
        <p className="muted">None yet. What sellers say and how customers came to buy shows that this was delivered.</p>
      )}
      <ul className="collected__list">
        {links.map((link) => {
          const item = items.get(link.itemId);
          return item && <LinkedItem key={link.itemId} link={link} item={item} />;
        })}
      </ul>
      <div className="row">
        <Button size="small" icon={Link} onPress={() => void reportRefusal(() => linkFromLibrary('sound-bite', rowId))}>
          Link a sound bite
        </Button>
        <Button size="small" icon={Link} onPress={() => void reportRefusal(() => linkFromLibrary('story', rowId))}>
          Link a story
        </Button>
      </div>
    </>
  );
}

function LinkedItem({ link, item: { kind, body, state } }: { readonly link: LibraryLink; readonly item: LibraryItem }) {
  const title = titleOf(kind, body) || 'Without a title';
  const facts = [
    libraryKindNames[kind].one,
    labelOf(salesCycleStageNames, wordsIn(body, 'salesStage')),
    `Consent: ${(labelOf(consentNames, wordsIn(body, 'consent')) || consentNames.open).toLowerCase()}`,
    state === 'trashed' ? 'In the trash' : '',
  ];
  return (
    <li className="collected__item">
      <span className="collected__words">
        <span dir="auto">{title}</span>
        <span className="collected__facts">{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <IconButton
        size="small"
        icon={Unlink}
        label={`Unlink ${title}`}
        onPress={() => void reportRefusal(() => unlinkCollected(link))}
      />
    </li>
  );
}

const labelOf = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? '';
