import { candidateIdSchema, type Candidate, type CandidateId } from '#shared/domain/candidate/candidate-schema';
import { retentionDue } from '#shared/domain/candidate/retention';
import { whyNotBegin } from '#shared/domain/interview/blind';
import type { Seat } from '#shared/domain/search/panel-schema';
import type { SearchId } from '#shared/domain/search/search-schema';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { localDay } from '#shared/kernel/local-day';
import { withOneMoreFile } from './accept-file';
import type { CandidateRepository, StoredCandidate } from './candidate-repository';
import { listedViewOf, sortedByName, viewOf } from './candidate-view';
import type { DateRepository } from './date-progress';
import type { CertificateRepository } from './certificate-repository';
import type { EraseCandidate } from './erase-candidate';
import type { FileRepository } from './file-repository';
import type { OutsideFiles } from './outside-files';
import type { SearchRepository } from '../searches/search-repository';

interface Deps {
  readonly searches: SearchRepository;
  readonly candidates: CandidateRepository;
  readonly files: FileRepository;
  readonly dates: DateRepository;
  readonly certificates: CertificateRepository;
  readonly outside: OutsideFiles;
  readonly erase: EraseCandidate;
  readonly scrub: () => void;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly onSearchChanged: (id: SearchId, caller: Caller) => void;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

const candidateGone = () => gone('candidate');
const fileGone = () =>
  new AppError('NOT_FOUND', 'This file is no longer there. Go back to the candidate and look at the files again.');

export function createCandidateHandlers(deps: Deps): ApiHandlers['candidates'] {
  const { searches, candidates, files, dates, certificates, inTransaction, newId, nowMs } = deps;
  const panelOf = (searchId: SearchId): readonly Seat[] => {
    const search = searches.find(searchId);
    if (!search) throw gone('search');
    return search.document.panel.seats;
  };
  const mustFind = (id: CandidateId): StoredCandidate => {
    const stored = candidates.find(id);
    if (!stored) throw candidateGone();
    return stored;
  };
  const read = (id: CandidateId): Candidate => {
    const stored = mustFind(id);
    return viewOf(stored, panelOf(stored.searchId), deps);
  };
  const changed = (id: CandidateId, caller: Caller): Candidate => {
    const candidate = read(id);
    deps.onSearchChanged(candidate.searchId, caller);
    return candidate;
  };

  return {
    list: ({ searchId }) => {
      const panel = panelOf(searchId);
      return sortedByName(candidates.list(searchId).map((each) => listedViewOf(each, panel, deps)));
    },
    get: ({ id }) => read(id),
    create: ({ searchId, draft }, caller) => {
      panelOf(searchId);
      const id = candidateIdSchema.parse(newId());
      const createdAtMs = nowMs();
      candidates.insert({ id, searchId, stage: 'new', createdAtMs, updatedAtMs: createdAtMs, draft });
      return changed(id, caller);
    },
    update: ({ id, draft }, caller) => {
      if (!candidates.update(id, draft, nowMs())) throw candidateGone();
      return changed(id, caller);
    },
    setStage: ({ id, stage }, caller) => {
      if (!candidates.setStage(id, stage, nowMs())) throw candidateGone();
      return changed(id, caller);
    },
    excuseSeat: ({ id, seatId, date, reason }, caller) => {
      inTransaction(() => {
        const { searchId } = mustFind(id);
        const place = { candidateId: id, date };
        const panel = panelOf(searchId);
        const progress = dates.progress(id, panel).find((each) => each.date === date);
        if (!progress?.seats.some((each) => each.seatId === seatId)) throw notExpected();
        const obstacle = whyNotBegin(seatId, dates.facts(place));
        if (obstacle === 'committed') throw committedAlready();
        if (!dates.excuse(place, seatId, { reason, nowMs: nowMs() })) throw excusedAlready();
        candidates.touch(id, nowMs());
      });
      return changed(id, caller);
    },
    addFile: async ({ id }, caller) => {
      mustFind(id);
      const chosen = await deps.outside.choose();
      if (!chosen) return null;
      const { name, mediaType } = await withOneMoreFile(files.list(id), chosen);
      const fileId = newId();
      inTransaction(() => {
        mustFind(id); // the dialog was open for as long as the user liked
        const { bytes } = chosen;
        files.insert({ id: fileId, candidateId: id, name, mediaType, bytes, addedAtMs: nowMs() });
        candidates.touch(id, nowMs());
      });
      const added = changed(id, caller).files.find((each) => each.id === fileId);
      if (!added) throw fileGone();
      return added;
    },
    removeFile: ({ fileId }, caller) => {
      const candidateId = files.candidateOf(fileId);
      if (candidateId === null) throw fileGone();
      files.remove(fileId);
      candidates.touch(candidateId, nowMs());
      deps.scrub();
      deps.outside.removeCopies();
      changed(candidateId, caller);
    },
    openFile: async ({ fileId }) => {
      const file = files.read(fileId);
      if (!file) throw fileGone();
      return deps.outside.open(file);
    },
    erase: async ({ id }, caller) => {
      const { searchId } = mustFind(id);
      const certificate = await deps.erase(id);
      deps.onSearchChanged(searchId, caller);
      return certificate;
    },
    certificates: () => certificates.list(),
    overdue: () => {
      const today = localDay(nowMs());
      const panels = new Map<SearchId, readonly Seat[]>();
      const all = candidates.listAll().map((each) => {
        const panel = panels.get(each.searchId) ?? panelOf(each.searchId);
        panels.set(each.searchId, panel);
        return listedViewOf(each, panel, deps);
      });
      return sortedByName(all.filter((each) => retentionDue(each, today)));
    },
  };
}

const notExpected = () =>
  new AppError('VALIDATION', 'This seat is not to interview this candidate on that date: there is nothing to excuse.');
const committedAlready = () =>
  new AppError('CONFLICT', 'This seat has committed its scorecard. It cannot be excused any more.');
const excusedAlready = () => new AppError('CONFLICT', 'This seat is excused already.');
