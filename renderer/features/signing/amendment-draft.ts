import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { amendmentDraftSchema, type AmendmentDraft } from '#shared/domain/amendment/amendment-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { createDraft } from '../../lib/saving/draft';

let agreementId: AgreementId | null = null;

/** Why and from when a sealed agreement is changed: saved while it is typed. Nobody else writes it, so it has no rev. */
export const amendment = createDraft<AmendmentDraft>(amendmentDraftSchema.parse({}), async (draft) => {
  if (agreementId !== null) await api.signing.saveAmendment({ agreementId, amendment: draft });
  return { kind: 'saved', rev: 0 };
});

/** Takes what the disk has, unless something typed is still on its way there. */
export function adoptAmendment(id: AgreementId, draft: AmendmentDraft): void {
  if (id === agreementId && (amendment.isDirty() || isSame(draft, amendment.useDraft.getState().document))) return;
  agreementId = id;
  amendment.adopt(draft, 0);
}

export function editAmendment(draft: AmendmentDraft): void {
  const { document } = amendment.useDraft.getState();
  const field = fields.find((name) => draft[name] !== document[name]);
  if (!field) return;
  amendment.edit(labels[field], (written) => void (written[field] = draft[field]), field);
}

/** @throws {AppError} if what was typed could not be saved. */
export async function flushAmendment(): Promise<void> {
  if (await amendment.flush()) return;
  throw new AppError('STORAGE', 'The reason for the change is not saved yet. Wait until it is, then try again.');
}

const fields = ['reason', 'timeline', 'newKpis'] as const;
const labels = { reason: 'Reason for the change', timeline: 'Timeline of the change', newKpis: 'New KPIs' };
const isSame = (a: AmendmentDraft, b: AmendmentDraft) => fields.every((field) => a[field] === b[field]);
