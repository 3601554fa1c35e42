import { create } from 'zustand';

import type { LibraryItem, LibraryItemId, UsedIn } from '#shared/domain/library/library-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../../lib/api';
import { loadCatalogue, readItem, useCatalogue } from '../../../lib/library/catalogue';
import { createDraft } from '../../../lib/saving/draft';
import { wordsOf } from '../../../ui/report-refusal';
import { blankDraft, draftOf, type ItemDraft } from './item-draft';
import { keepRow } from './keep-row';

interface ItemState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  /** As main told it last; what is typed since is in the draft. */
  readonly item: LibraryItem | null;
  /** Null until it is known. */
  readonly usedIn: readonly UsedIn[] | null;
  /** All saves of one opening are one version. */
  readonly sessionId: string;
}

/** The item that is open, beside its draft. */
export const useItem = create<ItemState>()(() => ({
  status: 'loading',
  problem: '',
  item: null,
  usedIn: null,
  sessionId: '',
}));

/** The draft of the open item, whether it is saved, and its steps to undo. */
export const itemDraft = createDraft<ItemDraft>(blankDraft, async (draft, expectedRev) => {
  const { item, sessionId } = useItem.getState();
  if (!item) throw new AppError('NOT_FOUND', 'No item is open');
  const outcome = await api.library.save({ id: item.id, expectedRev, sessionId, draft });
  if (outcome.kind === 'conflict') return { ...outcome, document: draftOf(outcome.current), rev: outcome.current.rev };
  keepRow(item.id, draft);
  return outcome;
});

export const useItemDraft = itemDraft.useDraft;
export const { flush: flushItem, settle: settleItem } = itemDraft;

/** Opens an item; what another one still had to save is saved first. */
export async function openItem(id: LibraryItemId): Promise<void> {
  if (!(await itemDraft.flush())) {
    useItem.setState({ status: 'failed', problem: 'The item you had open is not saved yet. Go back to it.' });
    return;
  }
  useItem.setState({ status: 'loading', problem: '', item: null, usedIn: null, sessionId: crypto.randomUUID() });
  const { sessionId } = useItem.getState();
  const isStillWanted = () => useItem.getState().sessionId === sessionId;
  if (useCatalogue.getState().rows === null) void loadCatalogue();
  try {
    const [item, usedIn] = await Promise.all([readItem(id), api.library.usedIn({ id })]);
    if (!isStillWanted()) return;
    takeItem(item);
    useItem.setState({ usedIn });
  } catch (error) {
    if (isStillWanted()) useItem.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

/** Shows what main has: the draft begins anew from it. */
export function takeItem(item: LibraryItem): void {
  itemDraft.adopt(draftOf(item), item.rev);
  useItem.setState({ status: 'ready', problem: '', item });
}

/** Reads anew where the open item is used. @throws {AppError} */
export async function loadUsedIn(): Promise<void> {
  const { item } = useItem.getState();
  if (!item) return;
  const usedIn = await api.library.usedIn({ id: item.id });
  if (useItem.getState().item?.id === item.id) useItem.setState({ usedIn });
}

/** The open item with everything typed on the disk. @throws {AppError} if it cannot be saved now. */
export async function savedItem(): Promise<LibraryItem> {
  const { item } = useItem.getState();
  if (!item) throw new AppError('NOT_FOUND', 'No item is open');
  if (!(await itemDraft.flush())) throw new AppError('STORAGE', 'This item is not saved yet. Try again when it is.');
  return item;
}
