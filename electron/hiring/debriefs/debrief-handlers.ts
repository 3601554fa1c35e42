import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import type { Debrief, Decision, ScoreMove } from '#shared/domain/debrief/debrief-schema';
import { scoreEvidence, whyAgainst } from '#shared/domain/scoring/of-evidence';
import type { Caller } from '#shared/ipc/caller';
import type { ApiHandlers } from '#shared/ipc/contract';
import { AppError } from '#shared/kernel/errors';
import type { HiringSources } from '../interviews/hiring-sources';
import { viewerOf } from '../interviews/viewer-of';
import { evidenceOf, type EvidenceDeps } from './candidate-evidence';

interface Deps extends EvidenceDeps {
  readonly sources: HiringSources;
  readonly inTransaction: <T>(work: () => T) => T;
  readonly newId: () => string;
  readonly nowMs: () => number;
}

/** The panel's meeting. It knows of scores what {@link evidenceOf} lets through: nothing of a date that is not open. */
export function createDebriefHandlers(deps: Deps): ApiHandlers['debriefs'] {
  const { sources, debriefs, inTransaction } = deps;
  const debriefOf = (candidateId: CandidateId, caller: Caller): Debrief => {
    const candidate = sources.mustFindCandidate(candidateId);
    const search = sources.mustFindSearch(candidate.searchId);
    return {
      searchId: search.id,
      search: search.document,
      evidence: evidenceOf(deps, viewerOf(caller), { search, candidate }),
      ...debriefs.get(candidateId),
    };
  };
  const allOf = (searchId: Debrief['searchId'], caller: Caller) => {
    const search = sources.mustFindSearch(searchId);
    return sources
      .listCandidates(searchId)
      .map((candidate) => evidenceOf(deps, viewerOf(caller), { search, candidate }));
  };

  return {
    get: ({ candidateId }, caller) => debriefOf(candidateId, caller),
    save: ({ candidateId, expectedRev, document }, caller) => {
      sources.mustFindCandidate(candidateId);
      if (debriefs.save(candidateId, document, expectedRev)) return { kind: 'saved', rev: expectedRev + 1 };
      return { kind: 'conflict', current: debriefOf(candidateId, caller) };
    },
    move: ({ candidateId, competencyId, seatId, to, reason }, caller) => {
      inTransaction(() => {
        const { search, evidence } = debriefOf(candidateId, caller);
        const competency = scoreEvidence(search, evidence).competencies.find(
          (one) => one.competencyId === competencyId,
        );
        const from = competency?.seats.find((seat) => seat.seatId === seatId)?.score;
        if (from === undefined)
          throw new AppError('CONFLICT', 'This seat has no open score of this competency that could move.');
        if (from === to) throw new AppError('VALIDATION', 'The score stands there already. Choose another.');
        const move: ScoreMove = { id: deps.newId(), competencyId, seatId, from, to, reason, movedAtMs: deps.nowMs() };
        debriefs.addMove(candidateId, move);
      });
      return debriefOf(candidateId, caller);
    },
    decide: ({ candidateId, decision }, caller) => {
      inTransaction(() => {
        const { search, searchId, evidence } = debriefOf(candidateId, caller);
        const { composite, grade } = scoreEvidence(search, evidence);
        const against = whyAgainst(decision.kind, search, { evidence, all: allOf(searchId, caller) });
        if (against !== null && decision.reason.trim() === '') {
          const message = `${against} Write why you decide against the scores.`;
          throw new AppError('VALIDATION', message, { 'decision.reason': message });
        }
        const decided: Decision = {
          ...decision,
          id: deps.newId(),
          decidedAtMs: deps.nowMs(),
          composite,
          grade,
          isAgainstComposite: against !== null,
        };
        debriefs.addDecision(candidateId, decided);
      });
      return debriefOf(candidateId, caller);
    },
    compare: ({ searchId }, caller) => ({
      searchId,
      search: sources.mustFindSearch(searchId).document,
      candidates: allOf(searchId, caller),
    }),
  };
}
