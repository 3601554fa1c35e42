import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { gone } from '#shared/kernel/gone';
import {
  agreement,
  conflictId,
  openSmallWorkshop,
  why,
  workshopId,
  write,
} from '../../../tests/support/small-workshop';
import { api } from '../../lib/api';
import {
  editFacilitation,
  flushSaves,
  followOtherSaves,
  note,
  openStage,
  openWorkshop,
  redo,
  settleConflict,
  undo,
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

it('saves each draft on the revision the last save gave', async () => {
  write('Because of');
  await vi.advanceTimersByTimeAsync(1_000);
  write('Because of revenue');
  await vi.advanceTimersByTimeAsync(1_000);

  const sent = vi
    .mocked(api.agreements.save)
    .mock.calls.map(([{ expectedRev, draft }]) => [expectedRev, draft.document?.summary?.why]);
  expect(sent).toEqual([
    [7, 'Because of'],
    [8, 'Because of revenue'],
  ]);
  expect(useWorkshop.getState().saveState).toEqual({ kind: 'saved' });
});

it('undoes and redoes by name, leads back to the stage and saves each time', async () => {
  openStage('summary');
  write('New');
  openStage('plan');
  undo();

  expect(why()).toBe('Because');
  expect(useWorkshop.getState().facilitation.currentStage).toBe('summary');
  expect(useWorkshop.getState().history.undone[0]?.label).toBe('Edit why');

  redo();
  expect(why()).toBe('New');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.mocked(api.agreements.save).mock.lastCall?.[0].draft.document?.summary?.why).toBe('New');
});

it('keeps place and time out of the history, private notes in it', () => {
  note((facilitation) => {
    facilitation.stages.setup.usedSeconds = 60;
  });
  expect(useWorkshop.getState().history.done).toEqual([]);

  editFacilitation('Edit notes', (facilitation) => {
    facilitation.stages.setup.privateNotes = 'Mind the CFO';
  });
  undo();
  expect(useWorkshop.getState().facilitation.stages.setup).toMatchObject({ usedSeconds: 60, privateNotes: '' });
});

it('shows both versions of a conflict and goes on from the one that was kept', async () => {
  vi.mocked(api.agreements.save).mockResolvedValueOnce({
    kind: 'conflict',
    conflictId,
    current: agreement(9, 'Theirs'),
  });
  write('Mine');
  await vi.advanceTimersByTimeAsync(1_000);

  const { conflict } = useWorkshop.getState();
  expect([conflict?.mine.document.summary.why, conflict?.theirs.document.summary.why]).toEqual(['Mine', 'Theirs']);

  vi.mocked(api.agreements.settleConflict).mockResolvedValue(agreement(10, 'Mine'));
  await settleConflict('mine');
  write('Mine, and more');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(vi.mocked(api.agreements.save).mock.lastCall?.[0]).toMatchObject({ expectedRev: 10 });
  expect(useWorkshop.getState().conflict).toBeNull();
});

it('keeps what was typed between the refused save and the choice', async () => {
  vi.mocked(api.agreements.save).mockResolvedValueOnce({
    kind: 'conflict',
    conflictId,
    current: agreement(9, 'Theirs'),
  });
  write('Mine');
  await vi.advanceTimersByTimeAsync(1_000);
  write('Mine, typed on');

  expect(useWorkshop.getState().conflict?.mine.document.summary.why).toBe('Mine, typed on');
  vi.mocked(api.agreements.settleConflict).mockResolvedValue(agreement(10, 'Mine'));
  await settleConflict('mine');
  await vi.advanceTimersByTimeAsync(1_000);

  expect(why()).toBe('Mine, typed on');
  const last = vi.mocked(api.agreements.save).mock.lastCall?.[0];
  expect([last?.expectedRev, last?.draft.document?.summary?.why]).toEqual([10, 'Mine, typed on']);
});

it('offers a conflict that an earlier session left', async () => {
  const left = agreement(5, 'Left behind');
  vi.mocked(api.agreements.conflicts).mockResolvedValue([{ conflictId, basedOnRev: 5, keptAtMs: 0, draft: left }]);
  await openWorkshop(workshopId);

  expect(useWorkshop.getState().conflict?.mine.document.summary.why).toBe('Left behind');
  vi.mocked(api.agreements.settleConflict).mockResolvedValue(agreement(8, 'Because'));
  await settleConflict('theirs');
});

it('says what to do about an agreement whose engagement was deleted meanwhile', async () => {
  vi.mocked(api.engagements.list).mockResolvedValueOnce([]);
  await openWorkshop(workshopId);

  expect(useWorkshop.getState()).toMatchObject({ status: 'failed', problem: gone('engagement').message });
});

it('says what is wrong when an agreement cannot be opened', async () => {
  vi.mocked(api.agreements.get).mockRejectedValue(new Error('This agreement no longer exists'));
  await openWorkshop(workshopId);

  expect(useWorkshop.getState()).toMatchObject({ status: 'failed', problem: 'This agreement no longer exists' });
});

it('keeps words that could not be saved when the same workshop is opened again', async () => {
  vi.mocked(api.agreements.save).mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(new Error('full'));
  write('typed while the disk was full');
  await flushSaves();
  await openWorkshop(workshopId);
  expect(why()).toBe('typed while the disk was full');
});

it('forgets undo steps of a version another window replaced', async () => {
  followOtherSaves();
  write('abc');
  await flushSaves();
  vi.mocked(api.agreements.get).mockResolvedValue(agreement(50, 'from elsewhere'));
  heard.told('agreementChanged', { id: workshopId, rev: 50 });
  await vi.advanceTimersByTimeAsync(100);
  expect(why()).toBe('from elsewhere');
  undo();
  expect(why()).toBe('from elsewhere');
});

it('offers the second unsettled conflict after the first', async () => {
  const draft = { document: agreement(1, 'kept').document, facilitation: agreement(1, 'k').facilitation };
  vi.mocked(api.agreements.conflicts).mockResolvedValue([
    { conflictId, basedOnRev: 1, keptAtMs: 0, draft },
    { conflictId: '44444444-4444-4444-8444-444444444444', basedOnRev: 1, keptAtMs: 0, draft },
  ]);
  await openWorkshop(workshopId);
  vi.mocked(api.agreements.settleConflict).mockResolvedValue(agreement(10, 'x'));
  await settleConflict('theirs');
  expect(useWorkshop.getState().conflict).not.toBeNull();
});

it('saves another workshop after a conflict was left unsettled', async () => {
  const other = agreementIdSchema.parse('55555555-5555-4555-8555-555555555555');
  vi.mocked(api.agreements.save).mockResolvedValueOnce({
    kind: 'conflict',
    conflictId,
    current: agreement(9, 'theirs'),
  });
  write('mine');
  await flushSaves();
  vi.mocked(api.agreements.get).mockResolvedValue({ ...agreement(3, 'other'), id: other });
  await openWorkshop(other);
  vi.mocked(api.agreements.save).mockClear();
  write('in the other');
  await vi.advanceTimersByTimeAsync(1000);
  expect(api.agreements.save).toHaveBeenCalled();
});
