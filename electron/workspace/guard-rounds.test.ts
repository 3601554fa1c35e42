import { expect, it, vi } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { createRoundGuard } from './guard-rounds';

const agreementId = agreementIdSchema.parse('00000000-0000-4000-8000-000000000001');
const acceptsLoss = true;

it('keeps the round of an agreement that could not be deleted, though its loss was accepted', () => {
  const forget = vi.fn<() => void>();
  const guard = createRoundGuard({ tests: { countUnderWayIn: () => 0 }, pulse: () => ({ agreementId, forget }) });

  expect(() =>
    guard({ agreementIds: [agreementId], acceptsLoss }, () => {
      throw new Error('the disk is full');
    }),
  ).toThrow('the disk is full');

  expect(forget).not.toHaveBeenCalled();
});

it('counts the open sheets of all agreements and says no more than how many', () => {
  const guard = createRoundGuard({ tests: { countUnderWayIn: () => 1 }, pulse: () => null });

  expect(() => guard({ agreementIds: [agreementId, agreementId], acceptsLoss: false }, () => undefined)).toThrow(
    '2 blind sorting tests are not finished. What was sorted would be deleted too.',
  );
});
