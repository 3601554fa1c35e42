import { expect, it, vi } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { SigningRoom } from '#shared/domain/signing/room-schema';
import { gone } from '#shared/kernel/gone';
import { loadDraft, useContent } from './content-store';

const agreementId = agreementIdSchema.parse('11111111-1111-4111-8111-111111111111');
vi.mock('../../lib/api', () => ({
  api: {
    agreements: { get: async () => ({ document: {} }) },
    engagements: { list: async () => [] },
  },
}));

it('says what to do where the engagement of the draft was deleted meanwhile', async () => {
  await loadDraft({ agreementId, rev: 1, engagementId: agreementId } as unknown as SigningRoom);

  expect(useContent.getState()).toMatchObject({ content: null, problem: gone('engagement').message });
});
