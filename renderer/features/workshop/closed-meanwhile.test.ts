import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { Agreement } from '#shared/domain/agreement/agreement-schema';
import { agreement, conflictId, openSmallWorkshop, workshopId, write } from '../../../tests/support/small-workshop';
import { api } from '../../lib/api';
import {
  editFacilitation,
  flushSaves,
  followOtherSaves,
  note,
  openWorkshop,
  settleConflict,
  useWorkshop,
} from './workshop-store';

/** Main's side of the events: tells the store what another window did. */
const heard = vi.hoisted(() => ({ told: (_name: string, _payload: unknown): void => undefined }));

vi.mock('../../lib/api', () => ({
  api: {
    agreements: { get: vi.fn(), save: vi.fn(), conflicts: vi.fn(), settleConflict: vi.fn() },
    engagements: { list: vi.fn() },
    people: { list: vi.fn() },
  },
  onEvent: (name: string, listener: (payload: unknown) => void) => {
    heard.told = (told, payload) => {
      if (told === name) listener(payload);
    };
    return () => undefined;
  },
}));

beforeEach(openSmallWorkshop);
afterEach(async () => {
  await flushSaves();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const closedAgreement = (changedRev: number, text: string): Agreement => ({
  ...agreement(changedRev, text),
  status: 'signing',
});

it('knows an agreement that was closed before it was opened', async () => {
  vi.mocked(api.agreements.get).mockResolvedValue(closedAgreement(7, 'Because'));
  await openWorkshop(workshopId);

  expect(useWorkshop.getState()).toMatchObject({ standing: 'signing', isClosedMeanwhile: false });
});

it('keeps what was typed when the agreement was closed meanwhile, up to the last letter', async () => {
  const answers: (() => void)[] = [];
  vi.mocked(api.agreements.settleConflict).mockResolvedValue(closedAgreement(8, 'Closed'));
  vi.mocked(api.agreements.save).mockImplementation(({ draft }) => {
    const current = closedAgreement(8, 'Closed');
    const outcome = { kind: 'conflict' as const, conflictId: `of ${draft.document?.summary?.why ?? ''}`, current };
    return new Promise((resolve) => answers.push(() => resolve(outcome)));
  });
  write('Mine');
  await vi.advanceTimersByTimeAsync(1_000);
  write('Mine, typed on');
  answers[0]?.();
  await vi.advanceTimersByTimeAsync(1_000);
  answers[1]?.();
  await vi.advanceTimersByTimeAsync(1_000);

  expect(useWorkshop.getState()).toMatchObject({ standing: 'signing', isClosedMeanwhile: true });
  expect(useWorkshop.getState().conflict?.conflictId).toBe('of Mine, typed on');
  expect(vi.mocked(api.agreements.save).mock.lastCall?.[0].draft.document?.summary?.why).toBe('Mine, typed on');
  expect(vi.mocked(api.agreements.settleConflict).mock.calls).toEqual([[{ conflictId: 'of Mine', keep: 'theirs' }]]);

  await openWorkshop(workshopId);
  expect(useWorkshop.getState()).toMatchObject({ standing: 'draft', isClosedMeanwhile: false });
});

it('keeps nothing of where one was and how long it took', async () => {
  vi.mocked(api.agreements.settleConflict).mockResolvedValue(closedAgreement(8, 'Because'));
  const current = closedAgreement(8, 'Because');
  vi.mocked(api.agreements.save).mockResolvedValue({ kind: 'conflict', conflictId, current });
  note((facilitation) => {
    facilitation.stages.setup.usedSeconds = 600;
    facilitation.currentField = 'summary.why';
  });
  await vi.advanceTimersByTimeAsync(1_000);

  expect(useWorkshop.getState()).toMatchObject({ standing: 'signing', isClosedMeanwhile: true, conflict: null });
  expect(vi.mocked(api.agreements.settleConflict).mock.calls).toEqual([[{ conflictId, keep: 'theirs' }]]);
});

it('keeps private notes that were written when the agreement was closed meanwhile', async () => {
  const current = closedAgreement(8, 'Because');
  vi.mocked(api.agreements.save).mockResolvedValue({ kind: 'conflict', conflictId, current });
  editFacilitation('Edit notes', (facilitation) => void (facilitation.stages.setup.privateNotes = 'Mind the CFO'));
  await vi.advanceTimersByTimeAsync(1_000);

  expect(useWorkshop.getState().conflict?.mine.facilitation.stages.setup.privateNotes).toBe('Mind the CFO');
  expect(api.agreements.settleConflict).not.toHaveBeenCalled();
});

it('follows a closing and a reopening elsewhere', async () => {
  followOtherSaves();
  vi.mocked(api.agreements.get).mockResolvedValue(closedAgreement(8, 'Because'));
  heard.told('agreementChanged', { id: workshopId, rev: 8 });
  await vi.advanceTimersByTimeAsync(100);
  expect(useWorkshop.getState()).toMatchObject({ standing: 'signing', isClosedMeanwhile: true });

  vi.mocked(api.agreements.get).mockResolvedValue(agreement(9, 'Because'));
  heard.told('agreementChanged', { id: workshopId, rev: 9 });
  await vi.advanceTimersByTimeAsync(100);
  expect(useWorkshop.getState()).toMatchObject({ standing: 'draft', isClosedMeanwhile: false });
});

it('notices at a refused choice that the agreement was closed', async () => {
  const current = agreement(9, 'Theirs');
  vi.mocked(api.agreements.save).mockResolvedValueOnce({ kind: 'conflict', conflictId, current });
  write('Mine');
  await vi.advanceTimersByTimeAsync(1_000);
  vi.mocked(api.agreements.settleConflict).mockRejectedValueOnce(new Error('This agreement is sealed.'));
  vi.mocked(api.agreements.get).mockResolvedValue({ ...current, status: 'sealed' });

  await expect(settleConflict('mine')).rejects.toThrow('sealed');
  expect(useWorkshop.getState()).toMatchObject({ standing: 'sealed', isClosedMeanwhile: true });
  expect(useWorkshop.getState().conflict).not.toBeNull();
});
