import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react';

import type { LibraryRow } from '#shared/domain/library/library-schema';
import { useCommands, type Command } from '../../../lib/commands';
import { setWanted } from '../library-store';
import { moveRows } from './bulk';
import { everythingInUse } from './wanted';

interface Options {
  readonly search: RefObject<HTMLInputElement | null>;
  readonly active: LibraryRow | undefined;
  readonly chosen: readonly LibraryRow[];
  readonly open: (id: string) => void;
  readonly copy: (id: string) => void;
}

/** What can be done in the library by key or from the palette. Letters alone are left to the search field. */
export function useLibraryCommands(options: Options): void {
  // The commands stay while the active row changes with every arrow key: they look at what is so when they run.
  const now = useRef(options);
  useLayoutEffect(() => {
    now.current = options;
  });
  useCommands(useMemo(() => libraryCommands(() => now.current), []));
}

function libraryCommands(now: () => Options): readonly Command[] {
  const find = () => now().search.current?.select();
  const onActive = (act: (id: string) => void) => {
    const { active } = now();
    if (active) act(active.id);
  };
  const acted = () => {
    const { chosen, active } = now();
    return chosen.length > 0 || !active ? chosen : [active];
  };
  const group = 'Library';
  return [
    { id: 'library-find', title: 'Search the library', group, shortcut: '$mod+F', run: find },
    { id: 'library-find-slash', title: 'Search the library', group, shortcut: '/', isHidden: true, run: find },
    {
      id: 'library-open',
      title: 'Open the item',
      group,
      shortcut: '$mod+Enter',
      run: () => onActive(now().open),
    },
    {
      id: 'library-copy',
      title: 'Copy the item to edit it',
      group,
      shortcut: '$mod+D',
      run: () => onActive(now().copy),
    },
    {
      id: 'library-trash',
      title: 'Move to the trash',
      group,
      shortcut: 'Delete',
      run: () => void moveRows(acted(), 'trashed'),
    },
    { id: 'library-clear', title: 'Clear the filters', group, run: () => setWanted(everythingInUse) },
  ];
}
