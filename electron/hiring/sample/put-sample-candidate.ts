import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { SampleCandidate, SampleScorecard, SampleSearch } from '#shared/domain/playbook/sample-search-schema';
import type { Db } from '../../db/connection';
import { createCandidateRepository } from '../candidates/candidate-repository';
import type { DateRepository } from '../candidates/date-progress';
import { createDebriefRepository } from '../debriefs/debrief-repository';
import { createScorecardRepository } from '../interviews/scorecard-repository';
import type { SampleRepository } from './sample-repository';

interface Deps {
  readonly revisions: SampleRepository;
  readonly dates: DateRepository;
}

/** Puts a candidate of the sample into the workspace: dates, scorecards, debrief, moved scores, decisions. */
export function createSampleCandidates(db: Db, { revisions, dates }: Deps) {
  const candidates = createCandidateRepository(db);
  const scorecards = createScorecardRepository(db, dates);
  const debriefs = createDebriefRepository(db);

  /** Each seat writes and commits its own card, through the same door as in an interview. */
  const putCard = (candidateId: CandidateId, card: SampleScorecard, search: SampleSearch): void => {
    const { id, seatId, date, startedAtMs, committedAtMs, document } = card;
    const lock = search.kits.find((kit) => kit.seatId === seatId && kit.date === date)?.lock;
    if (!lock) throw new Error(`the sample has no locked kit for ${seatId} on date ${date}`);
    const viewer = { kind: 'seat', searchId: search.id, seatId, generation: 0 } as const;
    dates.begin({ candidateId, date }, search.document.panel.seats);
    scorecards.insert({ id, candidateId, seatId, date, generation: 0, kitVersionId: lock.versionId, startedAtMs });
    const isSaved = scorecards.save(viewer, id, { expectedRev: 0, document });
    const isDone = committedAtMs === null || scorecards.commit(viewer, id, { expectedRev: 1, nowMs: committedAtMs });
    if (!isSaved || !isDone) throw new Error(`the sample's scorecard ${id} could not be put back`);
  };

  return {
    /** Notes the revision its debrief has now. @returns what puts it back once the old one is removed. */
    remember: (candidate: SampleCandidate, search: SampleSearch) => {
      const { id, stage, draft, scorecards: cards, debrief, moves, decisions } = candidate;
      const lastRev = revisions.debriefRev(id);
      return (): void => {
        candidates.insert({ id, searchId: search.id, stage, draft, ...timesOf(candidate, search) });
        for (const card of cards) putCard(id, card, search);
        if (debrief !== null) debriefs.save(id, debrief, 0);
        if (debrief !== null && lastRev !== null) revisions.setDebriefRev(id, lastRev + 1);
        for (const move of moves) debriefs.addMove(id, move);
        for (const decision of decisions) debriefs.addDecision(id, decision);
      };
    },
  };
}

/** A candidate came in when the kits were locked, and last changed with what happened last. */
function timesOf({ scorecards, moves, decisions }: SampleCandidate, { kits }: SampleSearch) {
  const locked = kits.flatMap(({ lock }) => lock?.lockedAtMs ?? []);
  const happened = [
    ...scorecards.map(({ startedAtMs, committedAtMs }) => committedAtMs ?? startedAtMs),
    ...moves.map(({ movedAtMs }) => movedAtMs),
    ...decisions.map(({ decidedAtMs }) => decidedAtMs),
  ];
  const createdAtMs = Math.min(...locked);
  return { createdAtMs, updatedAtMs: Math.max(createdAtMs, ...happened) };
}
