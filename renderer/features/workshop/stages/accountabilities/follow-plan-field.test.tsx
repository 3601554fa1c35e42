import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { accountabilitySchema } from '#shared/domain/agreement/accountability-schema';
import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { fiftyNeeded } from '../../../../../tests/support/plan-builder';
import { editDocument, undo, useWorkshop } from '../../workshop-store';
import { FollowPlanField } from './follow-plan-field';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const first = useWorkshop.getInitialState();
const target = () => useWorkshop.getState().document.marketing[0]?.target;

beforeEach(() => {
  const document = agreementDocumentSchema.parse({ plan: fiftyNeeded(), marketing: [{ id: 'volume', target: 7 }] });
  useWorkshop.setState({ ...first, document }, true);
  render(<FollowPlanField row={accountabilitySchema.parse({ id: 'volume' })} />);
});

async function choose(option: string) {
  await userEvent.click(screen.getByRole('button', { name: /Target follows the plan$/ }));
  await userEvent.click(screen.getByRole('option', { name: option }));
}

it('takes the figure over as it begins to follow, in one step', async () => {
  await choose('Leads needed a week');

  expect(target()).toBe(50);
  expect(screen.getByText('Follows the plan: 50 leads a week. Typing a target lets it go.')).toBeVisible();
  act(undo);
  expect(target()).toBe(7);
  expect(screen.queryByText(/Follows the plan:/)).toBeNull();
});

it('is let go with the target as it then stands', async () => {
  await choose('Leads needed a week');
  await choose('Nothing: the target is typed');
  editDocument('Change the period', ({ plan }) => void (plan.weeks = 26));

  expect(target()).toBe(50);
});

it('says that the plan does not give the figure yet', async () => {
  editDocument('Change the period', ({ plan }) => void (plan.weeks = null));
  await choose('Leads needed a week');

  expect(target()).toBe(7);
  expect(screen.getByText(/The plan does not give this figure yet/)).toBeVisible();
});
