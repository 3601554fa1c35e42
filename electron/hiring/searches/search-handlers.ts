import { searchIdSchema, type Search, type SearchId } from '#shared/domain/search/search-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { EngagementRepository } from '../../engagements/engagement-repository';
import type { CandidateRepository } from '../candidates/candidate-repository';
import type { DateRepository } from '../candidates/date-progress';
import type { SearchRepository } from './search-repository';
import { summaryOf } from './search-summary-of';

interface Deps {
  readonly engagements: EngagementRepository;
  readonly searches: SearchRepository;
  readonly candidates: CandidateRepository;
  readonly dates: DateRepository;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly onSearchChanged: (id: SearchId, caller: Caller) => void;
  readonly scrub: () => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

export function createSearchHandlers(deps: Deps): ApiHandlers['searches'] {
  const { engagements, searches, candidates, dates, inTransaction, newId, nowMs } = deps;
  const mustFind = (id: SearchId): Search => {
    const search = searches.find(id);
    if (!search) throw gone('search');
    return search;
  };

  return {
    list: () => searches.list().map(summaryOf),
    get: ({ searchId }) => mustFind(searchId),
    create: ({ engagementId, document }) => {
      if (!engagements.find(engagementId)) throw gone('engagement');
      const createdAtMs = nowMs();
      const id = searchIdSchema.parse(newId());
      const search: Search = { id, engagementId, document, rev: 0, createdAtMs, updatedAtMs: createdAtMs };
      searches.insert(search);
      return search;
    },
    save: ({ searchId, expectedRev, document }, caller) => {
      const isSaved = inTransaction(() => {
        if (!searches.save(searchId, document, { expectedRev, nowMs: nowMs() })) return false;
        dates.joinNewSeats(searchId, document.panel.seats);
        return true;
      });
      if (!isSaved) return { kind: 'conflict', current: mustFind(searchId) };
      deps.onSearchChanged(searchId, caller);
      return { kind: 'saved', rev: expectedRev + 1 };
    },
    remove: ({ searchId }, caller) => {
      inTransaction(() => {
        const count = candidates.countOf(searchId);
        if (count > 0) throw new AppError('CONFLICT', stillThere(count));
        if (!searches.remove(searchId)) throw gone('search');
      });
      deps.scrub();
      deps.onSearchChanged(searchId, caller);
    },
  };
}

const stillThere = (count: number) =>
  `This search still has ${count === 1 ? 'one candidate' : `${count} candidates`}. Erase each candidate first: that ` +
  'also takes them out of the backups. Then delete the search.';
