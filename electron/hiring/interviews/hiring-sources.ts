import type { Candidate, CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { Seat } from '#shared/domain/search/panel-schema';
import type { Search, SearchId } from '#shared/domain/search/search-schema';
import type { CallingSeat } from '#shared/ipc/caller';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { CandidateRepository, StoredCandidate } from '../candidates/candidate-repository';
import type { SearchRepository } from '../searches/search-repository';

/** A candidate as interviews and debriefs name one. */
export type NamedCandidate = Pick<Candidate, 'id' | 'searchId' | 'name' | 'headline' | 'stage'>;

/** What seats, interviews and debriefs read of searches and candidates, and how they refuse what is not there. */
export function createHiringSources({
  searches,
  candidates,
}: {
  readonly searches: Pick<SearchRepository, 'find'>;
  readonly candidates: Pick<CandidateRepository, 'find' | 'list'>;
}) {
  const mustFindSearch = (id: SearchId): Search => {
    const search = searches.find(id);
    if (!search) throw gone('search');
    return search;
  };
  return {
    mustFindSearch,
    mustFindCandidate: (id: CandidateId): NamedCandidate => {
      const candidate = candidates.find(id);
      if (!candidate) throw gone('candidate');
      return named(candidate);
    },
    findCandidate: (id: CandidateId): NamedCandidate | null => {
      const candidate = candidates.find(id);
      return candidate && named(candidate);
    },
    /** By name. */
    listCandidates: (searchId: SearchId): NamedCandidate[] =>
      candidates
        .list(searchId)
        .map(named)
        .toSorted((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id)),
    /** @throws {AppError} NOT_FOUND if the seat left the panel. */
    mustFindPlace: ({ searchId, seatId }: Pick<CallingSeat, 'searchId' | 'seatId'>): { search: Search; seat: Seat } => {
      const search = mustFindSearch(searchIdSchema.parse(searchId));
      const seat = search.document.panel.seats.find(({ id }) => id === seatId);
      if (!seat) throw new AppError('NOT_FOUND', 'This seat is no longer on the panel. Hand the laptop over.');
      return { search, seat };
    },
  };
}
export type HiringSources = ReturnType<typeof createHiringSources>;

function named({ id, searchId, stage, read }: StoredCandidate): NamedCandidate {
  const { name, headline } = read();
  return { id, searchId, stage, name, headline };
}
