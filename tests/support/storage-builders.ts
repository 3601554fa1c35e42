import { agreementDocumentSchema, type WorkshopDraft } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { engagementDraftSchema } from '#shared/domain/engagement/engagement-schema';
import { sampleSchema, type Sample } from '#shared/domain/playbook/sample-schema';
import type { Caller } from '#shared/ipc/caller';

export const caller: Caller = { window: 'main', windowId: 1, seat: null };

/** A draft that can be told apart: `mark` stands in the document and in the facilitation. */
export function markedDraft(mark: number | string, filler = ''): WorkshopDraft {
  const text = String(mark);
  return {
    document: agreementDocumentSchema.parse({ title: text, summary: { why: filler } }),
    facilitation: facilitationSchema.parse({ currentField: text }),
  };
}

/** A small sample company. */
export function smallSample(): Sample {
  return sampleSchema.parse({
    id: 'sample-small',
    version: 1,
    provenance: { source: 'authored' },
    licence: 'test',
    engagement: {
      ...engagementDraftSchema.parse({ name: 'Sample Ltd' }),
      id: '11111111-1111-4111-8111-111111111111',
    },
    people: [{ id: '22222222-2222-4222-8222-222222222222', name: 'Ada', function: 'sales' }],
    agreements: [{ id: '33333333-3333-4333-8333-333333333333', draft: markedDraft('Sample SLA') }],
  });
}
