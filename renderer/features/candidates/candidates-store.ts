import { create } from 'zustand';

import type {
  Candidate,
  CandidateDraft,
  CandidateId,
  CandidateStage,
  ErasureCertificate,
} from '#shared/domain/candidate/candidate-schema';
import type { DateNumber } from '#shared/domain/kit/seat-kind';
import type { Search, SearchId } from '#shared/domain/search/search-schema';
import { api, onEvent } from '../../lib/api';

interface CandidatesState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly search: Search | null;
  /** By name. */
  readonly candidates: readonly Candidate[];
}

/** The candidates of one search: a cache of the database, replaced by what each call returns. */
export const useCandidates = create<CandidatesState>()(() => ({
  status: 'loading',
  problem: '',
  search: null,
  candidates: [],
}));

/** Reads the candidates of a search. A failure is kept in the state. */
export async function loadCandidates(searchId: SearchId): Promise<void> {
  if (useCandidates.getState().search?.id !== searchId) {
    useCandidates.setState({ status: 'loading', problem: '', search: null, candidates: [] });
  }
  try {
    const [search, candidates] = await Promise.all([api.searches.get({ searchId }), api.candidates.list({ searchId })]);
    useCandidates.setState({ status: 'ready', problem: '', search, candidates });
  } catch (error) {
    useCandidates.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

/** Reads them again when something of the search changed elsewhere. @returns a function that stops. */
export const followCandidates = (searchId: SearchId): (() => void) =>
  onEvent('searchChanged', ({ id }) => {
    if (id === searchId) void loadCandidates(searchId);
  });

/** Those below throw {@link AppError} and leave the state as it was. */
export async function addCandidate(searchId: SearchId, draft: CandidateDraft): Promise<Candidate> {
  const candidate = await api.candidates.create({ searchId, draft });
  keep(candidate);
  return candidate;
}

export const updateCandidate = async (id: CandidateId, draft: CandidateDraft): Promise<void> =>
  keep(await api.candidates.update({ id, draft }));

export const moveCandidate = async (id: CandidateId, stage: CandidateStage): Promise<void> =>
  keep(await api.candidates.setStage({ id, stage }));

export interface Excuse {
  readonly id: CandidateId;
  readonly seatId: string;
  readonly date: DateNumber;
  readonly reason: string;
}

export const excuseSeat = async (excuse: Excuse): Promise<void> => keep(await api.candidates.excuseSeat(excuse));

/** @returns the file's name; null if the user chose none. */
export async function addFile(id: CandidateId): Promise<string | null> {
  const file = await api.candidates.addFile({ id });
  if (file) keep(await api.candidates.get({ id }));
  return file?.name ?? null;
}

export async function removeFile(id: CandidateId, fileId: string): Promise<void> {
  await api.candidates.removeFile({ fileId });
  keep(await api.candidates.get({ id }));
}

export const openFile = (fileId: string): Promise<boolean> => api.candidates.openFile({ fileId });

/** The candidate stays in the state until it is read again, so that the screen can show what remains. */
export const eraseCandidate = (id: CandidateId): Promise<ErasureCertificate> => api.candidates.erase({ id });

function keep(candidate: Candidate): void {
  useCandidates.setState(({ candidates, search }) => {
    if (search?.id !== candidate.searchId) return {};
    const others = candidates.filter(({ id }) => id !== candidate.id);
    return { candidates: [...others, candidate].toSorted((a, b) => a.name.localeCompare(b.name)) };
  });
}
