import { Plus } from 'lucide-react';

import { libraryKindNames, libraryKinds } from '#shared/domain/library/item-kind';
import { MenuButton } from '../../../ui/menu';
import { reportRefusal } from '../../../ui/report-refusal';
import { createItem } from './bulk';

/** Begins a blank item of a kind. */
export function NewItemMenu({ onCreated }: { readonly onCreated: (id: string) => void }) {
  return (
    <MenuButton
      label="New item"
      icon={Plus}
      isLabelShown
      variant="primary"
      items={libraryKinds.map((kind) => ({ id: kind, label: libraryKindNames[kind].one }))}
      onAction={(id) => {
        const kind = libraryKinds.find((candidate) => candidate === id);
        if (kind) void reportRefusal(async () => onCreated((await createItem(kind)).id));
      }}
    />
  );
}
