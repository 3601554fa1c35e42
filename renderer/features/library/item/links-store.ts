import { create } from 'zustand';

import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import type { LibraryItemId, LibraryLink } from '#shared/domain/library/library-schema';
import { api } from '../../../lib/api';
import { loadUsedIn } from './item-store';

/** A commitment the open item counts towards. */
export interface LinkedCommitment {
  readonly link: LibraryLink;
  readonly agreement: string;
  /** Its words; empty for one that has left the agreement. */
  readonly commitment: string;
}

interface LinksState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly itemId: LibraryItemId | null;
  readonly agreements: readonly AgreementSummary[];
  readonly linked: readonly LinkedCommitment[];
}

/** What a collected item counts towards. */
export const useLinks = create<LinksState>()(() => ({ status: 'loading', itemId: null, agreements: [], linked: [] }));

/** Looks for the item's links in all agreements. */
export async function loadLinks(itemId: LibraryItemId): Promise<void> {
  if (useLinks.getState().itemId !== itemId) {
    useLinks.setState({ status: 'loading', itemId, agreements: [], linked: [] });
  }
  try {
    const agreements = await api.agreements.list();
    const linked = (await Promise.all(agreements.map((agreement) => linksIn(agreement, itemId)))).flat();
    if (useLinks.getState().itemId === itemId) useLinks.setState({ status: 'ready', agreements, linked });
  } catch {
    // What went wrong is in main's log; the card offers to try again.
    if (useLinks.getState().itemId === itemId) useLinks.setState({ status: 'failed' });
  }
}

async function linksIn({ id, title }: AgreementSummary, itemId: LibraryItemId): Promise<LinkedCommitment[]> {
  const links = (await api.library.links({ agreementId: id })).filter((link) => link.itemId === itemId);
  if (links.length === 0) return [];
  const commitments = await marketingCommitments(id);
  return links.map((link) => ({
    link,
    agreement: title,
    commitment: commitments.find((row) => row.id === link.rowId)?.commitment ?? '',
  }));
}

/** What marketing has promised in an agreement, with words. @throws {AppError} */
export async function marketingCommitments(agreementId: AgreementSummary['id']): Promise<readonly Accountability[]> {
  const { document } = await api.agreements.get({ id: agreementId });
  return document.marketing.filter(({ commitment }) => commitment.trim() !== '');
}

/** @throws {AppError} */
export async function countTowards(chosen: LibraryLink): Promise<void> {
  await api.library.link(chosen);
  await Promise.all([loadLinks(chosen.itemId), loadUsedIn()]);
}

/** @throws {AppError} */
export async function countNoMore(chosen: LibraryLink): Promise<void> {
  await api.library.unlink(chosen);
  await Promise.all([loadLinks(chosen.itemId), loadUsedIn()]);
}
