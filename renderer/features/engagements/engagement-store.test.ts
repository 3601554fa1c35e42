import { beforeEach, expect, it, vi } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { engagementIdSchema } from '#shared/domain/engagement/engagement-schema';
import { AppError } from '#shared/kernel/errors';
import { gone } from '#shared/kernel/gone';
import { useEngagement } from './engagement-store';

const id = engagementIdSchema.parse('22222222-2222-4222-8222-222222222222');
const agreementId = agreementIdSchema.parse('33333333-3333-4333-8333-333333333333');

const { api } = vi.hoisted(() => {
  const list = () => vi.fn<() => Promise<unknown[]>>();
  const remove = vi.fn<(input: unknown) => Promise<void>>();
  return {
    api: {
      engagements: { list: list() },
      people: { list: list() },
      agreements: { list: list(), remove },
      searches: { list: list() },
    },
  };
});
vi.mock('../../lib/api', () => ({ api }));

beforeEach(() => {
  useEngagement.setState(useEngagement.getInitialState(), true);
  api.engagements.list.mockResolvedValue([{ id, name: 'Larkfell' }]);
  api.people.list.mockResolvedValue([]);
  api.agreements.list.mockResolvedValue([{ id: agreementId, engagementId: id }]);
  api.searches.list.mockResolvedValue([]);
  api.agreements.remove.mockReset();
});

it('says what to do about an engagement that was deleted meanwhile', async () => {
  api.engagements.list.mockResolvedValue([]);
  await useEngagement.getState().load(id);

  expect(useEngagement.getState()).toMatchObject({ status: 'failed', problem: gone('engagement').message });
});

it('keeps an agreement in the list until what is open in its room may be lost', async () => {
  await useEngagement.getState().load(id);
  const { removeAgreement } = useEngagement.getState();
  api.agreements.remove.mockRejectedValueOnce(new AppError('CONFLICT', 'A round is under way.'));

  await expect(removeAgreement(agreementId, false)).rejects.toThrow('A round is under way.');
  expect(useEngagement.getState().agreements).toHaveLength(1);

  await removeAgreement(agreementId, true);
  expect(api.agreements.remove.mock.calls).toEqual([
    [{ id: agreementId, acceptsLoss: false }],
    [{ id: agreementId, acceptsLoss: true }],
  ]);
  expect(useEngagement.getState().agreements).toEqual([]);
});
