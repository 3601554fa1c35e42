import { create } from 'zustand';

import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import type { Person } from '#shared/domain/engagement/person-schema';
import { searchDocumentSchema, type Search, type SearchId } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { api, onEvent } from '../../lib/api';
import { createDraft } from '../../lib/saving/draft';

interface SearchState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it could not be opened; empty otherwise. */
  readonly problem: string;
  /** Null until a search is open. */
  readonly searchId: SearchId | null;
  readonly engagement: Engagement | null;
  /** The client's people, by name: those a seat can be given to. */
  readonly people: readonly Person[];
}

/** The open search, but for its document, which is {@link searchDraft}. */
export const useSearch = create<SearchState>()(() => ({
  status: 'loading',
  problem: '',
  searchId: null,
  engagement: null,
  people: [],
}));

/** Profile and panel of the open search: what is typed, its undo and whether it is saved. */
export const searchDraft = createDraft(searchDocumentSchema.parse({}), async (document, expectedRev) => {
  const { searchId } = useSearch.getState();
  if (searchId === null) throw new AppError('NOT_FOUND', 'This search is not open any more');
  const outcome = await api.searches.save({ searchId, expectedRev, document });
  if (outcome.kind === 'saved') return outcome;
  return { kind: 'conflict', document: outcome.current.document, rev: outcome.current.rev };
});

export const useSearchDraft = searchDraft.useDraft;

/** Opens a search in the place of the one before, whose last words are saved first. A failure is kept in the state. */
export async function openSearch(searchId: SearchId): Promise<void> {
  const isSame = useSearch.getState().searchId === searchId;
  if (!(await searchDraft.flush())) {
    // What is on the disk is older than what was typed: the draft in memory goes on and its save is tried again.
    const problem = isSame ? '' : 'The search you had open is not saved yet. Go back to it.';
    useSearch.setState({ status: isSame ? 'ready' : 'failed', problem });
    return;
  }
  if (!isSame) useSearch.setState({ status: 'loading', problem: '' });
  try {
    await load(searchId);
  } catch (error) {
    useSearch.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

async function load(searchId: SearchId): Promise<void> {
  const [search, engagements] = await Promise.all([api.searches.get({ searchId }), api.engagements.list()]);
  const engagement = engagements.find(({ id }) => id === search.engagementId);
  if (!engagement) throw gone('engagement');
  const people = await api.people.list({ engagementId: engagement.id });
  if (!searchDraft.isDirty()) searchDraft.adopt(search.document, search.rev);
  useSearch.setState({ status: 'ready', problem: '', searchId, engagement, people: byName(people) });
}

const byName = (people: readonly Person[]) => people.toSorted((a, b) => a.name.localeCompare(b.name));

/** Takes what another window or the command line saved, unless something here waits. @returns a function that stops. */
export function followSearch(): () => void {
  return onEvent('searchChanged', ({ id }) => {
    if (id !== useSearch.getState().searchId || searchDraft.isDirty()) return;
    api.searches.get({ searchId: id }).then(adoptNewer, (error: unknown) =>
      // The draft stays as it is: its next save meets the other revision and asks which one to keep.
      console.warn('the version saved elsewhere could not be read', error),
    );
  });
}

function adoptNewer({ id, document, rev }: Search): void {
  const isOpen = id === useSearch.getState().searchId;
  if (isOpen && !searchDraft.isDirty() && rev > searchDraft.rev()) searchDraft.adopt(document, rev);
}

/** A fresh id for a row of the document. */
export const newRowId = (): string => crypto.randomUUID();
