import { isEditable, type WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import { api } from '../../lib/api';

export type SaveOutcome = Awaited<ReturnType<typeof api.agreements.save>>;

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
): Promise<SaveOutcome> {
  let sent = draft;
  let outcome = await save(sent);
  while (outcome.kind === 'conflict' && !isEditable(outcome.current.status) && draftNow().document !== sent.document) {
    sent = draftNow();
    const newest = await save(sent);
    await api.agreements.settleConflict({ conflictId: outcome.conflictId, keep: 'theirs' });
    outcome = newest;
  }
  return outcome;
}
