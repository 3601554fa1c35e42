import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { agreementIdSchema, agreementSchema, type Agreement } from '#shared/domain/agreement/agreement-schema';
import { engagementSchema } from '#shared/domain/engagement/engagement-schema';
import { gone } from '#shared/kernel/gone';
import { api } from '../../lib/api';
import {
  editDocument,
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

const id = agreementIdSchema.parse('11111111-1111-4111-8111-111111111111');
const engagementId = '22222222-2222-4222-8222-222222222222';
const conflictId = '33333333-3333-4333-8333-333333333333';

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

const agreement = (rev: number, why: string): Agreement =>
  agreementSchema.parse({
    id,
    engagementId,
    status: 'draft',
    rev,
    createdAtMs: 0,
    updatedAtMs: 0,
    document: { summary: { why } },
    facilitation: {},
  });

beforeEach(async () => {
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
  await openWorkshop(id);
});
afterEach(async () => {
  await flushSaves();
  vi.clearAllMocks();
  vi.useRealTimers();
});

const why = () => useWorkshop.getState().document.summary.why;
const write = (text: string) =>
  editDocument(
    'Edit why',
    (document) => {
      document.summary.why = text;
    },
    'summary.why',
  );

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
  await openWorkshop(id);

  expect(useWorkshop.getState().conflict?.mine.document.summary.why).toBe('Left behind');
  vi.mocked(api.agreements.settleConflict).mockResolvedValue(agreement(8, 'Because'));
  await settleConflict('theirs');
});

it('says what to do about an agreement whose engagement was deleted meanwhile', async () => {
  vi.mocked(api.engagements.list).mockResolvedValueOnce([]);
  await openWorkshop(id);

  expect(useWorkshop.getState()).toMatchObject({ status: 'failed', problem: gone('engagement').message });
});

it('says what is wrong when an agreement cannot be opened', async () => {
  vi.mocked(api.agreements.get).mockRejectedValue(new Error('This agreement no longer exists'));
  await openWorkshop(id);

  expect(useWorkshop.getState()).toMatchObject({ status: 'failed', problem: 'This agreement no longer exists' });
});

it('keeps words that could not be saved when the same workshop is opened again', async () => {
  vi.mocked(api.agreements.save).mockRejectedValueOnce(new Error('full')).mockRejectedValueOnce(new Error('full'));
  write('typed while the disk was full');
  await flushSaves();
  await openWorkshop(id);
  expect(why()).toBe('typed while the disk was full');
});

it('forgets undo steps of a version another window replaced', async () => {
  followOtherSaves();
  write('abc');
  await flushSaves();
  vi.mocked(api.agreements.get).mockResolvedValue(agreement(50, 'from elsewhere'));
  heard.told('agreementChanged', { id, rev: 50 });
  await vi.advanceTimersByTimeAsync(100);
  expect(why()).toBe('from elsewhere');
  undo();
  expect(why()).toBe('from elsewhere');
});

const closedAgreement = (changedRev: number, text: string): Agreement => ({
  ...agreement(changedRev, text),
  status: 'signing',
});

it('knows an agreement that was closed before it was opened', async () => {
  vi.mocked(api.agreements.get).mockResolvedValue(closedAgreement(7, 'Because'));
  await openWorkshop(id);

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

  await openWorkshop(id);
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
  heard.told('agreementChanged', { id, rev: 8 });
  await vi.advanceTimersByTimeAsync(100);
  expect(useWorkshop.getState()).toMatchObject({ standing: 'signing', isClosedMeanwhile: true });

  vi.mocked(api.agreements.get).mockResolvedValue(agreement(9, 'Because'));
  heard.told('agreementChanged', { id, rev: 9 });
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

it('offers the second unsettled conflict after the first', async () => {
  const draft = { document: agreement(1, 'kept').document, facilitation: agreement(1, 'k').facilitation };
  vi.mocked(api.agreements.conflicts).mockResolvedValue([
    { conflictId, basedOnRev: 1, keptAtMs: 0, draft },
    { conflictId: '44444444-4444-4444-8444-444444444444', basedOnRev: 1, keptAtMs: 0, draft },
  ]);
  await openWorkshop(id);
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
