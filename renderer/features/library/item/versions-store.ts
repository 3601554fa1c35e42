import { create } from 'zustand';

import type { LibraryVersion } from '#shared/domain/library/library-schema';
import { api } from '../../../lib/api';
import { wordsOf } from '../../../ui/report-refusal';
import { savedItem } from './item-store';

type VersionsState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly versions: readonly LibraryVersion[] }
  | { readonly status: 'failed'; readonly problem: string };

/** The versions of the open item, newest first. */
export const useVersions = create<VersionsState>()(() => ({ status: 'loading' }));

/** Reads them anew, with what was typed last. */
export async function loadVersions(): Promise<void> {
  useVersions.setState({ status: 'loading' }, true);
  try {
    const { id } = await savedItem();
    useVersions.setState({ status: 'ready', versions: await api.library.versions({ id }) }, true);
  } catch (error) {
    useVersions.setState({ status: 'failed', problem: wordsOf(error) }, true);
  }
}
