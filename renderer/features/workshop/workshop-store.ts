import { applyPatches, enablePatches, produce, produceWithPatches, type Draft } from 'immer';
import { create } from 'zustand';

import { followStage } from '#shared/domain/agenda/run-agenda';
import { dayMovedTo } from '#shared/domain/agenda/used-time';
import {
  agreementDocumentSchema,
  isEditable,
  type Agreement,
  type AgreementDocument,
  type AgreementId,
  type AgreementStatus,
  type WorkshopDraft,
} from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema, type Facilitation } from '#shared/domain/agreement/facilitation-schema';
import { type StageId } from '#shared/domain/agreement/stage-ids';
import type { Engagement } from '#shared/domain/engagement/engagement-schema';
import type { Person } from '#shared/domain/engagement/person-schema';
import { gone } from '#shared/kernel/gone';
import type { NumberLook } from '#shared/kernel/format';
import { api, onEvent } from '../../lib/api';
import { blankAgreementId, blankEngagement } from './blank';
import { keepFollowing } from './keep-following';
import { saveOrKeep, type Closed } from './save-or-keep';
import { emptyHistory, record, type History } from '../../lib/saving/history';
import { createSaveQueue, type SaveState } from '../../lib/saving/save-queue';

export interface OpenConflict {
  readonly conflictId: string;
  /** True if an earlier session left it: then the open draft is theirs. */
  readonly isLeftOver: boolean;
  readonly mine: WorkshopDraft;
  readonly theirs: Agreement;
}

interface WorkshopState extends WorkshopDraft {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  readonly agreementId: AgreementId;
  /** What is closed for signing or sealed is not edited here. */
  readonly standing: AgreementStatus;
  /** True if it was closed elsewhere while it was open here. */
  readonly isClosedMeanwhile: boolean;
  readonly engagement: Engagement;
  readonly people: readonly Person[];
  readonly look: NumberLook;
  readonly saveState: SaveState;
  readonly history: History<StageId>;
  readonly conflict: OpenConflict | null;
}

enablePatches();

/** The open workshop: a draft of the agreement, its undo history and whether it is saved. */
export const useWorkshop = create<WorkshopState>()(() => ({
  status: 'loading',
  problem: '',
  agreementId: blankAgreementId,
  standing: 'draft',
  isClosedMeanwhile: false,
  engagement: blankEngagement,
  people: [],
  document: agreementDocumentSchema.parse({}),
  facilitation: facilitationSchema.parse({}),
  look: { locale: blankEngagement.locale, currency: blankEngagement.currency },
  saveState: { kind: 'saved' },
  history: emptyHistory,
  conflict: null,
}));

/** The revision the draft was made on. */
let rev = 0;

const queue = createSaveQueue<WorkshopDraft>({
  onState: (saveState) => useWorkshop.setState({ saveState }),
  save: async (draft) => {
    const { agreementId: id } = useWorkshop.getState();
    const outcome = await saveOrKeep(
      (sent) => api.agreements.save({ id, expectedRev: rev, draft: sent }),
      draft,
      draftNow,
    );
    if (outcome.kind === 'saved') {
      rev = outcome.rev;
      return 'saved';
    }
    if (outcome.kind === 'closed') return noteClosed(outcome);
    const { conflictId, current: theirs } = outcome;
    useWorkshop.setState({ conflict: { conflictId, isLeftOver: false, mine: draftNow(), theirs } });
    return 'conflict';
  },
});

function noteClosed({ current: theirs, conflictId, mine }: Closed): 'saved' | 'conflict' {
  // All that was written is kept: nothing waits that would hinder opening the agreement again.
  queue.resume();
  const conflict = conflictId === null ? null : { conflictId, isLeftOver: false, mine, theirs };
  useWorkshop.setState({ standing: theirs.status, isClosedMeanwhile: true, conflict });
  return conflict === null ? 'saved' : 'conflict';
}

function draftNow(): WorkshopDraft {
  const { document, facilitation } = useWorkshop.getState();
  return { document, facilitation };
}

/** Saves what is still waiting. @returns true if all is on the disk. */
export const flushSaves = (): Promise<boolean> => queue.flush();

/**
 * Opens an agreement's workshop where it was left. What another one still had to save is saved first.
 *
 * A failure is kept in the state, with what to do.
 */
export async function openWorkshop(id: AgreementId): Promise<void> {
  const isSame = useWorkshop.getState().agreementId === id;
  if (!(await queue.flush())) {
    // What is on the disk is older than what was typed: the draft in memory goes on and its save is tried again.
    const problem = isSame ? '' : 'The workshop you had open is not saved yet. Go back to it.';
    useWorkshop.setState({ status: isSame ? 'ready' : 'failed', problem });
    return;
  }
  useWorkshop.setState({ status: 'loading', problem: '' });
  try {
    await load(id);
  } catch (error) {
    useWorkshop.setState({ status: 'failed', problem: error instanceof Error ? error.message : String(error) });
  }
}

async function load(id: AgreementId): Promise<void> {
  const [agreement, engagements, conflicts] = await Promise.all([
    api.agreements.get({ id }),
    api.engagements.list(),
    api.agreements.conflicts({ id }),
  ]);
  const engagement = engagements.find((candidate) => candidate.id === agreement.engagementId);
  if (!engagement) throw gone('engagement');
  const people = await api.people.list({ engagementId: engagement.id });
  queue.resume();
  adopt(agreement);
  useWorkshop.setState({
    status: 'ready',
    isClosedMeanwhile: false,
    agreementId: id,
    engagement,
    people,
    look: { locale: engagement.locale, currency: engagement.currency },
    conflict: oldestOf(conflicts, agreement),
  });
}

/** Takes what the disk has. Undo steps of the draft before do not fit it. */
function adopt(agreement: Agreement): void {
  rev = agreement.rev;
  const { document, facilitation, status: standing } = agreement;
  useWorkshop.setState({ document, facilitation, standing, history: emptyHistory });
}

type KeptDrafts = Awaited<ReturnType<typeof api.agreements.conflicts>>;

function oldestOf([oldest]: KeptDrafts, theirs: Agreement): OpenConflict | null {
  return oldest ? { conflictId: oldest.conflictId, isLeftOver: true, mine: oldest.draft, theirs } : null;
}

/** Keeps one of two versions of an agreement that was changed in two places. */
export async function settleConflict(keep: 'mine' | 'theirs'): Promise<void> {
  const { conflict } = useWorkshop.getState();
  if (!conflict) return;
  const settled = await api.agreements
    .settleConflict({ conflictId: conflict.conflictId, keep })
    .catch(async (refusal: unknown) => {
      await noteClosing(conflict.theirs.id);
      throw refusal;
    });
  adopt(settled);
  // Read again: what was typed since the refused save is in the newest of mine, and only there.
  const mine = useWorkshop.getState().conflict?.mine;
  queue.resume();
  useWorkshop.setState({ conflict: null });
  if (keep === 'mine' && !conflict.isLeftOver && mine) change(mine, emptyHistory);
  const left = await api.agreements.conflicts({ id: settled.id });
  useWorkshop.setState({ conflict: oldestOf(left, settled) });
}

/** After a refusal: the agreement may have been closed while the user was choosing. */
async function noteClosing(id: AgreementId): Promise<void> {
  const { status: standing } = await api.agreements.get({ id });
  if (!isEditable(standing)) useWorkshop.setState({ standing, isClosedMeanwhile: true });
}

/** Follows what others save while this workshop has nothing unsaved. @returns a function that stops. */
export function followOtherSaves(): () => void {
  return onEvent('agreementChanged', ({ id, rev: savedRev }) => {
    if (id !== useWorkshop.getState().agreementId || savedRev === rev || queue.isDirty()) return;
    api.agreements.get({ id }).then(
      (agreement) => {
        if (queue.isDirty() || id !== useWorkshop.getState().agreementId) return;
        adopt(agreement);
        useWorkshop.setState({ isClosedMeanwhile: !isEditable(agreement.status) });
      },
      // The draft stays as it is: its next save meets the other revision and asks which one to keep.
      (error: unknown) => console.warn('the version saved elsewhere could not be read', error),
    );
  });
}

/**
 * Changes the agreement as one labelled step that can be undone.
 *
 * @param mergeKey names the field: typing on in it grows the last step instead of making a new one.
 */
export function editDocument(
  label: string,
  recipe: (document: Draft<AgreementDocument>) => void,
  mergeKey?: string,
): void {
  edit(label, (draft) => recipe(draft.document), mergeKey);
}

/** The same for how the workshop goes: planned minutes, order of stages, private notes. */
export function editFacilitation(
  label: string,
  recipe: (facilitation: Draft<Facilitation>) => void,
  mergeKey?: string,
): void {
  edit(label, (draft) => recipe(draft.facilitation), mergeKey);
}

/** The same for both at once, where one is nothing without the other: one step, one undo. */
export function editWorkshop(label: string, recipe: (draft: Draft<WorkshopDraft>) => void): void {
  edit(label, recipe);
}

function edit(label: string, recipe: (draft: Draft<WorkshopDraft>) => void, mergeKey?: string): void {
  const { document, facilitation, history, look } = useWorkshop.getState();
  const base: WorkshopDraft = { document, facilitation };
  const [next, patches, inverse] = produceWithPatches(base, (draft) => {
    recipe(draft);
    keepFollowing(base, draft, look.currency);
  });
  if (patches.length === 0) return;
  const step = { label, stage: facilitation.currentStage, mergeKey, atMs: Date.now(), patches, inverse };
  change(next, record(history, step));
}

/** Notes where the facilitator is and how long it took: saved, but no step to undo. */
export function note(recipe: (facilitation: Draft<Facilitation>) => void): void {
  const { document, facilitation, history } = useWorkshop.getState();
  const next = produce(facilitation, (draft) => {
    recipe(draft);
  });
  if (next !== facilitation) change({ document, facilitation: next }, history);
}

/** Opens a stage; while the day runs, its clock goes along. */
export function openStage(stage: StageId): void {
  const before = useWorkshop.getState().facilitation;
  const { agenda, stages } = dayMovedTo(before, followStage(before.agenda, stage, Date.now()));
  note((facilitation) => {
    Object.assign(facilitation, { agenda, stages });
    facilitation.currentStage = stage;
    facilitation.currentField = '';
  });
}

export function undo(): void {
  const { document, facilitation, history } = useWorkshop.getState();
  const step = history.done.at(-1);
  if (!step) return;
  const draft = applyPatches({ document, facilitation }, [...step.inverse]);
  change(atStage(draft, step.stage), { done: history.done.slice(0, -1), undone: [...history.undone, step] });
}

export function redo(): void {
  const { document, facilitation, history } = useWorkshop.getState();
  const step = history.undone.at(-1);
  if (!step) return;
  const draft = applyPatches({ document, facilitation }, [...step.patches]);
  change(atStage(draft, step.stage), { done: [...history.done, step], undone: history.undone.slice(0, -1) });
}

/** A fresh id for a row of the document. */
export const newRowId = (): string => crypto.randomUUID();

const atStage = ({ document, facilitation }: WorkshopDraft, stage: StageId): WorkshopDraft => ({
  document,
  facilitation: facilitation.currentStage === stage ? facilitation : { ...facilitation, currentStage: stage },
});

function change({ document, facilitation }: WorkshopDraft, history: History<StageId>): void {
  const { conflict } = useWorkshop.getState();
  useWorkshop.setState({
    document,
    facilitation,
    history,
    ...(conflict && !conflict.isLeftOver && { conflict: { ...conflict, mine: { document, facilitation } } }),
  });
  queue.push({ document, facilitation });
}
