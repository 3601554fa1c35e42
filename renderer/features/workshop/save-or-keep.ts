import { isEditable, type Agreement, type WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import { api } from '../../lib/api';

type SaveOutcome = Awaited<ReturnType<typeof api.agreements.save>>;

/** The agreement was closed meanwhile and takes no save. */
export interface Closed {
  readonly kind: 'closed';
  readonly current: Agreement;
  /** Under which what was written is kept; null if nothing was. */
  readonly conflictId: string | null;
  readonly mine: WorkshopDraft;
}

/**
 * Saves a draft. Where the agreement was closed meanwhile main keeps the draft beside it, and nobody is asked before the
 * agreement is open again: so what was typed while the save was under way is kept too, in the place of what was sent.
 *
 * @param draftNow the draft as it stands on screen.
 */
export async function saveOrKeep(
  save: (draft: WorkshopDraft) => Promise<SaveOutcome>,
  draft: WorkshopDraft,
  draftNow: () => WorkshopDraft,
): Promise<SaveOutcome | Closed> {
  let mine = draft;
  let keptId: string | null = null;
  let outcome = await save(mine);
  while (outcome.kind === 'conflict' && !isEditable(outcome.current.status)) {
    const { current } = outcome;
    const conflictId: string | null = isSameWriting(mine, current) ? null : outcome.conflictId;
    for (const id of new Set([keptId, outcome.conflictId])) if (id !== conflictId) await drop(id);
    keptId = conflictId;
    if (draftNow().document === mine.document) return { kind: 'closed', current, conflictId, mine };
    mine = draftNow();
    outcome = await save(mine);
  }
  return outcome;
}

async function drop(conflictId: string | null): Promise<void> {
  if (conflictId !== null) await api.agreements.settleConflict({ conflictId, keep: 'theirs' });
}

/** True if two drafts differ in nothing anybody wrote: only in where the facilitator was and how long it took. */
function isSameWriting(a: WorkshopDraft, b: WorkshopDraft): boolean {
  return JSON.stringify(writingOf(a)) === JSON.stringify(writingOf(b));
}

function writingOf({ document, facilitation: { stageOrder, stages } }: WorkshopDraft) {
  return { document, stageOrder, stages: Object.values(stages).map((stage) => ({ ...stage, usedSeconds: 0 })) };
}
