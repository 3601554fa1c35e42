import { create } from 'zustand';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import {
  sortingSheetDocumentSchema,
  type LeadSort,
  type SortingRoundId,
  type SortingSheet,
  type SortingSheetDocument,
} from '#shared/domain/sorting/sorting-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../../../lib/api';
import { createDraft } from '../../../../lib/saving/draft';
import { wordsOf } from '../../../../ui/report-refusal';
import { loadSorting } from './sorting-store';

interface SheetState {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly problem: string;
  /** Whose sheet it is. */
  readonly side: Side;
  readonly sheet: SortingSheet | null;
}

/** The sheet one side has before it, behind the curtain. What it sorts is in {@link useSorts}. */
export const useSheet = create<SheetState>()(() => ({
  status: 'loading',
  problem: '',
  side: 'marketing',
  sheet: null,
}));

const blank = sortingSheetDocumentSchema.parse({});
const draft = createDraft<SortingSheetDocument>(
  blank,
  async (document, expectedRev) => {
    const { sheet, side } = useSheet.getState();
    if (!sheet) throw new Error('nothing is open that could be saved');
    const outcome = await api.sorting.save({ id: sheet.id, side, expectedRev, document });
    if (outcome.kind === 'saved') return outcome;
    return { kind: 'conflict', document: placed(outcome.current), rev: outcome.current.rev };
  },
  ({ currentLeadId }) => currentLeadId,
);

/** What the side sorted, with its save state and the steps that can be undone. */
export const useSorts = draft.useDraft;
export const settleSheet = draft.settle;
export const flushSheet = (): Promise<boolean> => draft.flush();

/** Opens a side's sheet where it was left; begins it if there is none. A failure is kept in the state. */
export async function openSheet(id: SortingRoundId, side: Side): Promise<void> {
  useSheet.setState({ status: 'loading', problem: '', side, sheet: null });
  try {
    const sheet = await api.sorting.open({ id, side });
    draft.adopt(placed(sheet), sheet.rev);
    useSheet.setState({ status: 'ready', sheet });
  } catch (error) {
    useSheet.setState({ status: 'failed', problem: wordsOf(error) });
  }
}

/** Saves what waits and forgets the sheet, so that the other side finds nothing of it. @throws {AppError} if it is not saved. */
export async function closeSheet(): Promise<void> {
  if (!(await draft.flush())) throw new AppError('STORAGE', 'Not everything is saved yet. Try again in a moment.');
  forget();
  await loadSorting();
}

/** Commits the sheet for good. @throws {AppError} with what is not sorted or not saved. */
export async function commitSheet(): Promise<void> {
  const { sheet, side } = useSheet.getState();
  if (!sheet) return;
  if (!(await draft.flush())) throw new AppError('STORAGE', 'Not everything is saved yet. Try again in a moment.');
  await api.sorting.commit({ id: sheet.id, side, expectedRev: draft.rev() });
  forget();
  await loadSorting();
}

function forget(): void {
  draft.adopt(blank, 0);
  useSheet.setState({ status: 'loading', sheet: null });
}

/** With a place that exists: the first lead unless another was on screen. */
function placed({ leads, document }: SortingSheet): SortingSheetDocument {
  const isThere = leads.some(({ id }) => id === document.currentLeadId);
  return { ...document, currentLeadId: isThere ? document.currentLeadId : (leads[0]?.id ?? '') };
}

/** Sorts the lead on screen. */
export function sortAs(sort: LeadSort): void {
  draft.edit(`Sort a lead`, ({ sorts, currentLeadId }) => void (sorts[currentLeadId] = sort));
}

/** Puts a lead on screen. Noted with the sheet, but no step to undo. */
export const showLead = (id: string): void => draft.note((document) => void (document.currentLeadId = id));

/** To the lead beside the one on screen. @returns false if there is none. */
export function moveBy(by: -1 | 1): boolean {
  const leads = useSheet.getState().sheet?.leads ?? [];
  const at = leads.findIndex(({ id }) => id === useSorts.getState().document.currentLeadId) + by;
  const next = leads[at];
  if (next) showLead(next.id);
  return next !== undefined;
}

export const undoSort = (): void => showStep(draft.undo());
export const redoSort = (): void => showStep(draft.redo());

/** A step is taken back where it was done. */
function showStep(leadId: string | null): void {
  if (leadId !== null && leadId !== useSorts.getState().document.currentLeadId) showLead(leadId);
}
