import { create } from 'zustand';

import { kitDocumentSchema, type Kit, type KitDocument, type KitPlace } from '#shared/domain/kit/kit-schema';
import type { Search } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { createDraft } from '../../lib/saving/draft';

interface KitState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly place: KitPlace | null;
  readonly search: Search | null;
  /** What is known of the kit beside its draft. */
  readonly locks: Kit['locks'];
  /** Whether it differed from its newest lock when it was opened. */
  readonly wasChanged: boolean;
}

/** The kit that is open, beside its draft. */
export const useKit = create<KitState>()(() => ({
  status: 'loading',
  problem: '',
  place: null,
  search: null,
  locks: [],
  wasChanged: false,
}));

/** The draft of the open kit, whether it is saved, and its steps to undo. */
export const kitDraft = createDraft<KitDocument>(kitDocumentSchema.parse({}), async (document, expectedRev) => {
  const outcome = await api.kits.save({ ...placeNow(), expectedRev, document });
  if (outcome.kind === 'saved') return outcome;
  return { kind: 'conflict', document: outcome.current.document, rev: outcome.current.rev };
});

export const useKitDraft = kitDraft.useDraft;
export const { edit: editKit, flush: flushKit, settle: settleKit } = kitDraft;

/** Whether the kit on screen differs from its newest lock; false while it has none. */
export function useIsChangedSinceLock(): boolean {
  const isLocked = useKit(({ locks }) => locks.length > 0);
  const wasChanged = useKit((state) => state.wasChanged);
  const isEdited = useKitDraft(({ history }) => history.done.length > 0);
  return isLocked && (wasChanged || isEdited);
}

function placeNow(): KitPlace {
  const { place } = useKit.getState();
  if (!place) throw new AppError('NOT_FOUND', 'No kit is open');
  return place;
}

export const samePlace = (a: KitPlace | null, b: KitPlace): boolean =>
  a !== null && a.searchId === b.searchId && a.seatId === b.seatId && a.date === b.date;

/** Opens a seat's kit of one date; what another one still had to save is saved first. */
export async function openKit(place: KitPlace): Promise<void> {
  if (!(await kitDraft.flush())) {
    useKit.setState({ status: 'failed', problem: 'The kit you had open is not saved yet. Go back to it.' });
    return;
  }
  useKit.setState({ status: 'loading', problem: '' });
  try {
    const [kit, search] = await Promise.all([api.kits.get(place), api.searches.get({ searchId: place.searchId })]);
    useKit.setState({ place, search });
    adopt(kit);
  } catch (error) {
    useKit.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

/**
 * Locks the kit as it stands on screen.
 *
 * @throws {AppError} VALIDATION with what is missing.
 */
export async function lockKit(): Promise<void> {
  if (!(await kitDraft.flush())) throw new AppError('STORAGE', 'The kit is not saved yet. Lock it when it is.');
  adopt(await api.kits.lock({ ...placeNow(), expectedRev: kitDraft.rev() }));
}

function adopt(kit: Kit): void {
  kitDraft.adopt(kit.document, kit.rev);
  useKit.setState({ status: 'ready', problem: '', locks: kit.locks, wasChanged: kit.isChangedSinceLock });
}
