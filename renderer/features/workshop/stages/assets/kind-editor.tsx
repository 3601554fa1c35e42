import { BookOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';

import type { AssetKindRow } from '#shared/domain/assets/asset-map-schema';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { Disclosure } from '../../../../ui/disclosure';
import { IconButton } from '../../../../ui/icon-button';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { countWords } from '../shared/count-words';
import { standsIn } from '../shared/stands-in';
import { addKinds, addOwnKind, deleteKind, kindTitle, MOST_KINDS, renameKind } from './asset-edits';

/** Kinds of the library, or of the room's own. */
export function AddKinds({ count, onAdded }: { readonly count: number; readonly onAdded: (id: string) => void }) {
  return (
    <div className="row">
      {count < MOST_KINDS && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST_KINDS}
          onPress={() => void pickKinds()}
        >
          Kinds from the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST_KINDS} onPress={() => onAdded(addOwnKind())}>
        Add a kind
      </AddButton>
    </div>
  );
}

async function pickKinds(): Promise<void> {
  const { kinds } = useWorkshop.getState().facilitation.assetMap;
  const names = kinds.map(({ name }) => name);
  const items = await pickFromLibrary({
    title: 'Kinds of assets from the library',
    lead: 'Each starts as not needed in the steps it is not made for.',
    kind: 'asset-kind',
    noun: { one: 'kind', many: 'kinds' },
    isIn: standsIn(kinds, names),
    inWords: 'on the map already',
    amount: 'many',
    room: MOST_KINDS - kinds.length,
  });
  addKinds(items);
}

interface EditorProps {
  readonly kinds: readonly AssetKindRow[];
  readonly added: string | null;
  readonly onAdded: (id: string) => void;
}

/** The rows of the map: to be named, added and deleted. */
export function KindEditor({ kinds, added, onAdded }: EditorProps) {
  const [isOpen, setOpen] = useState(added !== null);
  const open = (id: string) => {
    onAdded(id);
    setOpen(true);
  };
  return (
    <div className="asset-kinds">
      <AddKinds count={kinds.length} onAdded={open} />
      <Disclosure
        title="Name or delete kinds"
        aside={countWords(kinds.length, 'kind')}
        isExpanded={isOpen}
        onChange={setOpen}
      >
        {isOpen && (
          <ul className="asset-kinds__list">
            {kinds.map((kind, index) => (
              <li key={kind.id}>
                <TextField
                  label={`Kind of asset ${index + 1}`}
                  isLabelHidden
                  name={`assetMap.kinds.${kind.id}.name`}
                  value={kind.name}
                  maxLength={120}
                  autoFocus={kind.id === added}
                  placeholder="Cards for the last five objections"
                  onChange={(name) => renameKind(kind.id, name)}
                />
                <IconButton icon={Trash2} label={`Delete ${kindTitle(kind)}`} onPress={() => deleteKind(kind)} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
