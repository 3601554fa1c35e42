import type { LibraryDraft } from '#shared/domain/library/library-schema';
import type { LibraryKind } from '#shared/domain/library/item-kind';
import { hasSameWords, type KnownItem } from '#shared/domain/library-file/judge-item';
import { unlessDamaged } from '../agreements/stored-text';
import { listTitle, type OwnItem } from '../library/own-item';
import type { LibraryRepository } from '../library/library-repository';

/** More items of one title than this are not looked through. */
const MOST_NAMESAKES = 50;

/**
 * Finds an own item, not in the trash, that says the same word for word; one that is damaged says nothing. What is in the library is looked at once.
 *
 * @param except ids of items that are not looked at.
 */
export function createTwinFinder(own: Pick<LibraryRepository, 'find' | 'listed'>, except: ReadonlySet<string>) {
  let namesakes: ReadonlyMap<string, readonly string[]> | null = null;
  return (draft: LibraryDraft): OwnItem | null => {
    namesakes ??= namesakesIn(own, except);
    const ids = namesakes.get(nameOf(draft.kind, listTitle(draft.kind, draft.body))) ?? [];
    for (const id of ids.slice(0, MOST_NAMESAKES)) {
      const found = unlessDamaged(() => own.find(id), null);
      if (found && hasSameWords(draft, asKnown(found))) return found;
    }
    return null;
  };
}

function namesakesIn(
  own: Pick<LibraryRepository, 'listed'>,
  except: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, kind, title, state } of own.listed()) {
    if (state === 'trashed' || except.has(id)) continue;
    const name = nameOf(kind, title);
    const ids = found.get(name);
    if (ids) ids.push(id);
    else found.set(name, [id]);
  }
  return found;
}

const nameOf = (kind: LibraryKind, title: string): string => `${kind}\n${title}`;

export const asKnown = (item: Omit<KnownItem, 'tags'> & { readonly tags: readonly string[] }): KnownItem => ({
  ...item,
  tags: [...item.tags],
});
