import { create } from 'zustand';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { LibraryItem, LibraryItemId, LibraryLink } from '#shared/domain/library/library-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../../../lib/api';
import { flushSaves, useWorkshop } from '../../workshop-store';

interface Collected {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly agreementId: AgreementId | null;
  readonly links: readonly LibraryLink[];
  /** The linked ones. */
  readonly items: ReadonlyMap<LibraryItemId, LibraryItem>;
}

/** Sound bites and stories that count towards the commitments of the open agreement. */
export const useCollected = create<Collected>()(() => ({
  status: 'loading',
  agreementId: null,
  links: [],
  items: new Map(),
}));

/** Reads the links of the open agreement; what is shown of it stays until they are there. */
export async function loadCollected(): Promise<void> {
  const { agreementId } = useWorkshop.getState();
  if (useCollected.getState().agreementId !== agreementId) {
    useCollected.setState({ status: 'loading', agreementId, links: [], items: new Map() });
  }
  try {
    const links = await api.library.links({ agreementId });
    const ids = [...new Set(links.map(({ itemId }) => itemId))];
    const items = ids.length === 0 ? [] : await api.library.getMany({ ids });
    if (useCollected.getState().agreementId !== agreementId) return;
    useCollected.setState({ status: 'ready', links, items: new Map(items.map((item) => [item.id, item])) });
  } catch {
    // What went wrong is in main's log; the section offers to try again.
    if (useCollected.getState().agreementId === agreementId) useCollected.setState({ status: 'failed' });
  }
}

/** @throws {AppError} STORAGE while the commitment itself is not saved: a link needs it on the disk. */
export async function linkCollected(rowId: string, itemIds: readonly LibraryItemId[]): Promise<void> {
  if (!(await flushSaves())) throw new AppError('STORAGE', 'The agreement is not saved yet. Link it when it is.');
  const { agreementId } = useWorkshop.getState();
  try {
    for (const itemId of itemIds) await api.library.link({ itemId, agreementId, rowId });
  } finally {
    await loadCollected();
  }
}

/** @throws {AppError} */
export async function unlinkCollected(link: LibraryLink): Promise<void> {
  try {
    await api.library.unlink(link);
  } finally {
    await loadCollected();
  }
}
