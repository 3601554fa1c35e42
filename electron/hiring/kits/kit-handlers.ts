import { kitMinutes } from '#shared/domain/kit/kit-minutes';
import {
  kitDocumentSchema,
  type Kit,
  type KitDocument,
  type KitLock,
  type KitPlace,
  type KitSummary,
} from '#shared/domain/kit/kit-schema';
import { dateNumbers } from '#shared/domain/kit/seat-kind';
import { whyNotLock } from '#shared/domain/kit/lock-readiness';
import type { Search, SearchId } from '#shared/domain/search/search-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import type { SearchRepository } from '../searches/search-repository';
import { hashKit } from './kit-hash';
import type { KitRepository, StoredKit } from './kit-repository';

interface Deps {
  readonly searches: SearchRepository;
  readonly kits: KitRepository;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly onSearchChanged: (id: SearchId, caller: Caller) => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

export function createKitHandlers(deps: Deps): ApiHandlers['kits'] {
  const { searches, kits, inTransaction, newId, nowMs } = deps;
  const mustFindSearch = (id: SearchId): Search => {
    const search = searches.find(id);
    if (!search) throw gone('search');
    return search;
  };
  const stored = (place: KitPlace): StoredKit => kits.find(place) ?? { document: kitDocumentSchema.parse({}), rev: 0 };
  /** A seat that left the panel keeps the kits it has, and gets no new ones. */
  const mustBePlace = (place: KitPlace, { document }: Search): void => {
    const isOnPanel = document.panel.seats.some(({ id }) => id === place.seatId);
    if (!isOnPanel && !kits.find(place)) {
      throw new AppError('NOT_FOUND', 'This seat is no longer on the panel. Put it back to prepare its questions.');
    }
  };
  const read = (place: KitPlace): Kit => {
    const { document, rev } = stored(place);
    const locks = kits.locks(place);
    const { searchId, seatId, date } = place;
    return { searchId, seatId, date, document, rev, locks, isChangedSinceLock: isChanged(document, locks) };
  };

  return {
    list: ({ searchId }) => {
      const { seats } = mustFindSearch(searchId).document.panel;
      return seats.flatMap((seat) =>
        dateNumbers
          .filter((date) => seat.dates.includes(date))
          .map((date) => summaryOf(read({ searchId, seatId: seat.id, date }))),
      );
    },
    get: (place) => {
      mustBePlace(place, mustFindSearch(place.searchId));
      return read(place);
    },
    save: ({ expectedRev, document, ...place }, caller) => {
      mustBePlace(place, mustFindSearch(place.searchId));
      if (!kits.save(place, document, { expectedRev, nowMs: nowMs() })) {
        return { kind: 'conflict', current: read(place) };
      }
      deps.onSearchChanged(place.searchId, caller);
      return { kind: 'saved', rev: expectedRev + 1 };
    },
    lock: ({ expectedRev, ...place }, caller) => {
      inTransaction(() => {
        const { profile } = mustFindSearch(place.searchId).document;
        const { document, rev } = stored(place);
        if (rev !== expectedRev) throw changedMeanwhile();
        const missing = whyNotLock(document, profile);
        if (missing.length > 0) throw notReady(missing.map(({ message }) => message));
        const locks = kits.locks(place);
        const hashed = hashKit(document);
        if (locks[0]?.sha256 === hashed.sha256) throw lockedAlready(locks[0].version);
        kits.lock(place, { ...hashed, id: newId(), version: (locks[0]?.version ?? 0) + 1, nowMs: nowMs() });
      });
      deps.onSearchChanged(place.searchId, caller);
      return read(place);
    },
  };
}

const isChanged = (document: KitDocument, [newest]: readonly KitLock[]): boolean =>
  newest !== undefined && newest.sha256 !== hashKit(document).sha256;

function summaryOf({ seatId, date, locks, isChangedSinceLock, document }: Kit): KitSummary {
  const scored = document.items.filter(({ isScored }) => isScored);
  const rated = scored.flatMap(({ competencyId }) => (competencyId === null ? [] : [competencyId]));
  return {
    seatId,
    date,
    locks,
    isChangedSinceLock,
    questions: document.items.length,
    scored: scored.length,
    minutes: kitMinutes(document).sum,
    plannedMinutes: document.plannedMinutes,
    competencyIds: [...new Set(rated)],
  };
}

const changedMeanwhile = () =>
  new AppError('CONFLICT', 'This kit was changed in the meantime. Look at it again, then lock it.');
const lockedAlready = (version: number) =>
  new AppError('CONFLICT', `Nothing has changed since version ${version} was locked: there is nothing new to lock.`);
const notReady = (missing: readonly string[]) =>
  new AppError('VALIDATION', ['This kit cannot be locked yet.', ...missing].join('\n'));
