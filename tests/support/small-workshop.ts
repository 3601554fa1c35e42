import { vi } from 'vitest';

import { agreementIdSchema, agreementSchema, type Agreement } from '#shared/domain/agreement/agreement-schema';
import { engagementSchema } from '#shared/domain/engagement/engagement-schema';
import { api } from '../../renderer/lib/api';
import { editDocument, openWorkshop, useWorkshop } from '../../renderer/features/workshop/workshop-store';

export const workshopId = agreementIdSchema.parse('11111111-1111-4111-8111-111111111111');
const engagementId = '22222222-2222-4222-8222-222222222222';
export const conflictId = '33333333-3333-4333-8333-333333333333';

export const agreement = (rev: number, why: string): Agreement =>
  agreementSchema.parse({
    id: workshopId,
    engagementId,
    status: 'draft',
    rev,
    createdAtMs: 0,
    updatedAtMs: 0,
    document: { summary: { why } },
    facilitation: {},
  });

/** Opens a workshop at revision 7 whose summary says "Because"; the api is the test's own fake, and time stands still. */
export async function openSmallWorkshop(): Promise<void> {
  vi.useFakeTimers();
  const engagement = engagementSchema.parse({
    id: engagementId,
    name: 'Client',
    isSample: false,
    createdAtMs: 0,
    updatedAtMs: 0,
    archivedAtMs: null,
  });
  vi.mocked(api.engagements.list).mockResolvedValue([engagement]);
  vi.mocked(api.people.list).mockResolvedValue([]);
  vi.mocked(api.agreements.conflicts).mockResolvedValue([]);
  vi.mocked(api.agreements.get).mockResolvedValue(agreement(7, 'Because'));
  let rev = 7;
  vi.mocked(api.agreements.save).mockImplementation(() =>
    Promise.resolve({ kind: 'saved', rev: (rev += 1), updatedAtMs: 0 }),
  );
  await openWorkshop(workshopId);
}

export const why = (): string => useWorkshop.getState().document.summary.why;

export const write = (text: string): void =>
  editDocument(
    'Edit why',
    (document) => {
      document.summary.why = text;
    },
    'summary.why',
  );
