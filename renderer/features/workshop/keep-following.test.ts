import { beforeEach, expect, it, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { fiftyNeeded } from '../../../tests/support/plan-builder';
import { editDocument, redo, undo, useWorkshop } from './workshop-store';

vi.mock('../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const first = useWorkshop.getInitialState();
const target = () => useWorkshop.getState().document.marketing[0]?.target;
const followed = () => useWorkshop.getState().facilitation.scenarios.followed;

beforeEach(() => {
  const document = agreementDocumentSchema.parse({
    plan: fiftyNeeded(),
    marketing: [{ id: 'volume', kind: 'lead-volume', target: 50 }],
  });
  const facilitation = facilitationSchema.parse({ scenarios: { followed: { volume: 'leads-per-week' } } });
  useWorkshop.setState({ ...first, document, facilitation }, true);
});

it('moves a target with the plan in one step, also while typing', () => {
  const rate = (value: number) => editDocument('Change SQL to won', ({ plan }) => void (plan.sqlToWon = value), 'rate');
  rate(0.5);
  expect(target()).toBe(25);
  rate(0.125);
  expect(target()).toBe(100);
  expect(useWorkshop.getState().history.done).toHaveLength(1);

  undo();
  expect(target()).toBe(50);
  expect(useWorkshop.getState().document.plan.sqlToWon).toBe(0.25);
  redo();
  expect(target()).toBe(100);
});

it('lets go when the target is typed, and holds on again when that is undone', () => {
  editDocument('Change target', ({ marketing: [row] }) => {
    if (row) row.target = 40;
  });
  expect(followed()).toEqual({});
  editDocument('Change SQL to won', ({ plan }) => void (plan.sqlToWon = 0.5));
  expect(target()).toBe(40);

  undo();
  undo();
  expect(target()).toBe(50);
  expect(followed()).toEqual({ volume: 'leads-per-week' });
});

it('forgets a commitment that is deleted, until that is undone', () => {
  editDocument('Delete a commitment', (document) => void document.marketing.splice(0));
  expect(followed()).toEqual({});
  undo();
  expect(followed()).toEqual({ volume: 'leads-per-week' });
});
