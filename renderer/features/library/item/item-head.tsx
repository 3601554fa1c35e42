import { Archive, ArchiveRestore, Copy, Trash2 } from 'lucide-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';

import { gapsOf, titleOf } from '#shared/domain/library/item-body';
import { libraryKindNames } from '#shared/domain/library/item-kind';
import type { LibraryItem } from '#shared/domain/library/library-schema';
import { Button } from '../../../ui/button';
import { Chip } from '../../../ui/chip';
import { reportRefusal } from '../../../ui/report-refusal';
import { consentOf, isCollected } from './collected';
import { ConsentChip } from './consent-chip';
import { DeleteDialog } from './delete-dialog';
import { focusSoon } from './focus-soon';
import { copyItem, moveTo } from './item-actions';
import { useItemDraft } from './item-store';
import { sayMoved } from './say-moved';
import { stateWords } from './state-words';

/** What the item is, where it stands, and what can be done with it as a whole. */
export function ItemHead({ item }: { readonly item: LibraryItem }) {
  const { kind, body } = useItemDraft((state) => state.document);
  const head = useRef<HTMLElement>(null);
  const clicks = useRef(0);
  const noun = libraryKindNames[kind].one;
  const gaps = item.state === 'shipped' ? [] : gapsOf(kind, body);
  return (
    <header className="page__head" ref={head}>
      <div className="page__titles">
        <p className="item-head__kind">{noun}</p>
        <h1
          className={item.state === 'shipped' ? 'page__title' : 'page__title item-head__title'}
          dir="auto"
          tabIndex={-1}
        >
          {titleOf(kind, body) || `Unnamed ${noun.toLowerCase()}`}
        </h1>
        <div className="item-head__facts">
          <Chip tone={item.state === 'active' ? 'accent' : 'neutral'}>{stateWords[item.state]}</Chip>
          {isCollected(kind) && <ConsentChip consent={consentOf(body['consent'])} />}
          {gaps.length > 0 && <span className="muted">{`Still to write: ${gaps.join(', ')}`}</span>}
        </div>
      </div>
      <div className="page__actions" onClickCapture={({ detail }) => (clicks.current = detail)}>
        <ItemActions item={item} isDoubled={() => clicks.current > 1} onMoved={() => focusSoon(head, ['h1'])} />
      </div>
    </header>
  );
}

interface ActionsProps {
  readonly item: LibraryItem;
  /** True during the second half of a double click: it was meant for what stood there before the first. */
  readonly isDoubled: () => boolean;
  /** The button pressed is gone then: the focus needs a place that does nothing when it is pressed once more. */
  readonly onMoved: () => void;
}

function ItemActions({ item: { id, state }, isDoubled, onMoved }: ActionsProps) {
  const navigate = useNavigate();
  const [isDeleting, setIsDeleting] = useState(false);
  const unlessDoubled = (action: () => Promise<void>) => () => {
    if (!isDoubled()) void reportRefusal(action);
  };
  const copy = unlessDoubled(async () => {
    const copyId = await copyItem();
    await navigate({ to: `/library/${copyId}` });
  });
  if (state === 'shipped')
    return (
      <Button variant="primary" icon={Copy} onPress={copy}>
        Copy to edit
      </Button>
    );
  const move = (to: 'active' | 'archived' | 'trashed') =>
    unlessDoubled(async () => {
      await moveTo(id, to);
      onMoved();
      sayMoved(to, () => void reportRefusal(() => moveTo(id, state)));
    });
  if (state === 'trashed')
    return (
      <>
        <Button variant="danger" icon={Trash2} onPress={() => setIsDeleting(true)}>
          Delete for good
        </Button>
        <Button key="restore" variant="primary" icon={ArchiveRestore} onPress={move('active')}>
          Restore
        </Button>
        <DeleteDialog id={id} isOpen={isDeleting} onClose={() => setIsDeleting(false)} />
      </>
    );
  return (
    <>
      <Button icon={Copy} onPress={copy}>
        Copy
      </Button>
      {state === 'active' ? (
        <Button key="put-away" icon={Archive} onPress={move('archived')}>
          Put away
        </Button>
      ) : (
        <Button key="bring-back" icon={ArchiveRestore} onPress={move('active')}>
          Bring back
        </Button>
      )}
      <Button icon={Trash2} onPress={move('trashed')}>
        Move to trash
      </Button>
    </>
  );
}
