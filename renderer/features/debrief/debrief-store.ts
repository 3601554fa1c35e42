import { create } from 'zustand';

import type { CandidateId } from '#shared/domain/candidate/candidate-schema';
import {
  debriefDocumentSchema,
  type CandidateEvidence,
  type Debrief,
  type DecisionDraft,
  type ScoreMove,
} from '#shared/domain/debrief/debrief-schema';
import type { SearchDocument, SearchId } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import { api, onEvent } from '../../lib/api';
import { createDraft } from '../../lib/saving/draft';

/** One candidate's open evidence beside that of the others. */
export interface OpenDebrief {
  readonly searchId: SearchId;
  readonly search: SearchDocument;
  readonly evidence: CandidateEvidence;
  /** Every candidate of the search as far as their scores are open, this one among them. */
  readonly all: readonly CandidateEvidence[];
}

interface DebriefState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why it could not be opened; empty otherwise. */
  readonly problem: string;
  readonly candidateId: CandidateId | null;
  /** Null until one is open. A cache of the database. */
  readonly debrief: OpenDebrief | null;
}

export const useDebrief = create<DebriefState>()(() => ({
  status: 'loading',
  problem: '',
  candidateId: null,
  debrief: null,
}));

/** Notes and speaking order of the open debrief: what is typed, its undo and whether it is saved. */
export const debriefDraft = createDraft(debriefDocumentSchema.parse({}), async (document, expectedRev) => {
  const outcome = await api.debriefs.save({ candidateId: openId(), expectedRev, document });
  if (outcome.kind === 'saved') return outcome;
  return { kind: 'conflict', document: outcome.current.document, rev: outcome.current.rev };
});
export const useDebriefDraft = debriefDraft.useDraft;

/** The one asked for last: an answer about another comes too late. */
let wanted: CandidateId | null = null;

/** Opens a candidate's debrief in the place of the one before, whose last words are saved first. */
export async function openDebrief(candidateId: CandidateId): Promise<void> {
  wanted = candidateId;
  const isSame = useDebrief.getState().candidateId === candidateId;
  if (!(await debriefDraft.flush())) {
    const problem = isSame ? '' : 'The debrief you had open is not saved yet. Go back to it.';
    useDebrief.setState({ status: isSame ? 'ready' : 'failed', problem });
    return;
  }
  if (!isSame) useDebrief.setState({ status: 'loading', problem: '', debrief: null });
  try {
    await load(candidateId);
  } catch (error) {
    if (wanted !== candidateId) return;
    useDebrief.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

async function load(candidateId: CandidateId): Promise<void> {
  const { document, rev, searchId, search, evidence } = await api.debriefs.get({ candidateId });
  const { candidates: all } = await api.debriefs.compare({ searchId });
  if (wanted !== candidateId) return;
  const isOther = useDebrief.getState().candidateId !== candidateId;
  if (isOther || (!debriefDraft.isDirty() && rev > debriefDraft.rev())) debriefDraft.adopt(document, rev);
  useDebrief.setState({ status: 'ready', problem: '', candidateId, debrief: { searchId, search, evidence, all } });
}

/** Reads the scores again when something of the search changed elsewhere. @returns a function that stops. */
export function followDebrief(): () => void {
  return onEvent('searchChanged', ({ id }) => {
    const { candidateId, debrief } = useDebrief.getState();
    if (candidateId === null || debrief?.searchId !== id) return;
    load(candidateId).catch((error: unknown) =>
      // What is on screen stays; a save or a move on it is checked against what is stored.
      console.warn('the debrief could not be read again', error),
    );
  });
}

/** Moves a seat's score for good; the one before stays. @throws {AppError} with what was wrong. */
export async function moveScore(move: Pick<ScoreMove, 'competencyId' | 'seatId' | 'to' | 'reason'>): Promise<void> {
  keep(await api.debriefs.move({ candidateId: openId(), ...move }));
}

/** Records a decision for good. @throws {AppError} if it needs a reason, or could not be kept. */
export async function decide(decision: DecisionDraft): Promise<void> {
  keep(await api.debriefs.decide({ candidateId: openId(), decision }));
}

function keep({ searchId, search, evidence }: Debrief): void {
  useDebrief.setState(({ debrief }) => {
    const all = (debrief?.all ?? []).map((one) => (one.candidateId === evidence.candidateId ? evidence : one));
    return { debrief: { searchId, search, evidence, all } };
  });
}

function openId(): CandidateId {
  const { candidateId } = useDebrief.getState();
  if (candidateId === null) throw new AppError('NOT_FOUND', 'This debrief is not open any more');
  return candidateId;
}
