import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';

/** What a workshop's store holds for a draft that is open and has no history yet. */
export function openDraft(document: Partial<AgreementDocument> = {}) {
  return {
    status: 'ready',
    people: [],
    document: agreementDocumentSchema.parse(document),
    facilitation: facilitationSchema.parse({}),
    history: { done: [], undone: [] },
  } as const;
}
