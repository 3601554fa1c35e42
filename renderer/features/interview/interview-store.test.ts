import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import type { InterviewSheet } from '#shared/domain/interview/interview-schema';
import { scorecardDocumentSchema } from '#shared/domain/interview/scorecard-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { beginQuestions, goOn, goTo, rate, skipItem, toggleIn } from './actions';
import {
  commitCard,
  editAnswer,
  flushSaves,
  handOver,
  openInterview,
  redo,
  settleVersions,
  undo,
  useCard,
  useInterview,
} from './interview-store';
import { sheetForTests } from './sheet-for-tests';
import { currentStep, END } from './steps';
import { closeDialog, useView } from './view-store';

vi.mock('../../lib/api', () => ({
  api: { interviews: { open: vi.fn(), save: vi.fn(), commit: vi.fn() }, seats: { handOver: vi.fn() } },
  onEvent: () => () => undefined,
}));

const open = async (sheet: InterviewSheet) => {
  vi.mocked(api.interviews.open).mockResolvedValue(sheet);
  let { rev } = sheet;
  vi.mocked(api.interviews.save).mockImplementation(() => Promise.resolve({ kind: 'saved', rev: (rev += 1) }));
  await openInterview(sheet.candidateId, '1');
};
const card = () => useCard.getState().document;
const answer = (id: string) => card().answers[id];
const lastSaved = () => scorecardDocumentSchema.parse(vi.mocked(api.interviews.save).mock.lastCall?.[0].document);

beforeEach(async () => {
  vi.useFakeTimers();
  closeDialog();
  await open(sheetForTests({ currentItemId: 'goal' }));
});
afterEach(async () => {
  await flushSaves();
  vi.clearAllMocks();
  vi.useRealTimers();
});

it('comes back to the question it was left at', () => {
  expect(currentStep()).toBe('goal');
});

it('stores a rating by one key and takes it back at its own question', async () => {
  rate(4);
  goTo('fair');
  undo();

  expect(answer('goal')?.rating).toBeNull();
  expect(currentStep()).toBe('goal');
  redo();
  await flushSaves();
  expect(lastSaved().answers['goal']?.rating).toBe(4);
});

it('never rates a question that is not scored', () => {
  goTo('warm');
  rate(5);

  expect(answer('warm')?.rating).toBeNull();
});

it('asks to rate or skip before the next question, and lets go on without evidence', async () => {
  await goOn();
  expect(useView.getState().dialog).toBe('rate-first');
  expect(currentStep()).toBe('goal');
  closeDialog();

  rate(2);
  await goOn();
  expect(currentStep()).toBe('fair');

  skipItem('fair', 'No time left');
  await goOn();
  expect(currentStep()).toBe('theirs');
});

it('asks what is unfinished after the last step', async () => {
  goTo(END);
  await goOn();

  expect(useView.getState().dialog).toBe('finish');
});

it('keeps one of rating and reason to skip', () => {
  rate(4);
  skipItem('goal', 'No time left');
  expect(answer('goal')).toMatchObject({ rating: null, skipReason: 'No time left' });

  rate(3);
  expect(answer('goal')).toMatchObject({ rating: 3, skipReason: null });
});

it('ticks a red flag and takes it back by the same press', () => {
  toggleIn('goal', 'redFlags', 'Blames sales');
  expect(answer('goal')?.redFlags).toEqual(['Blames sales']);

  toggleIn('goal', 'redFlags', 'Blames sales');
  expect(answer('goal')?.redFlags).toEqual([]);
});

it('opens no question before the first impression is sealed, and never unseals it', async () => {
  await open(sheetForTests({ firstImpression: null }));
  goTo('goal');
  await goOn();
  expect(currentStep()).toBe('');
  expect(useView.getState().hint).toContain('first impression');

  rate(4);
  await beginQuestions();
  expect(card()).toMatchObject({ firstImpression: { rating: 4 }, impressionDraft: { rating: null } });
  expect(currentStep()).toBe('warm');

  undo();
  goTo('');
  rate(1);
  expect(card().firstImpression?.rating).toBe(4);
});

it('changes nothing of a sealed card, and can still be read through', async () => {
  await open(sheetForTests({ currentItemId: 'goal' }, { committedAtMs: 5 }));
  rate(1);
  editAnswer('goal', 'Write', (draft) => void (draft.evidence = 'Later'));
  await goOn();
  await flushSaves();

  expect(answer('goal')).toMatchObject({ rating: null, evidence: '' });
  expect(currentStep()).toBe('fair');
  expect(api.interviews.save).not.toHaveBeenCalled();
});

it('seals what was saved last', async () => {
  vi.mocked(api.interviews.commit).mockResolvedValue(sheetForTests({}, { rev: 6, committedAtMs: 9 }));
  rate(4);
  await commitCard();

  expect(api.interviews.commit).toHaveBeenCalledWith(expect.objectContaining({ expectedRev: 5 }));
  expect(useInterview.getState().isSealed).toBe(true);
});

it('hands the laptop over only when all is saved', async () => {
  vi.mocked(api.interviews.save).mockRejectedValue(new AppError('STORAGE', 'The disk is full.'));
  rate(4);
  await expect(handOver()).rejects.toThrow('not saved yet');
  expect(api.seats.handOver).not.toHaveBeenCalled();

  vi.mocked(api.interviews.save).mockResolvedValue({ kind: 'saved', rev: 5 });
  await handOver();
  expect(api.seats.handOver).toHaveBeenCalledOnce();
});

it.each([
  { keep: 'mine', rating: 4 },
  { keep: 'theirs', rating: 1 },
] as const)('keeps both versions of a conflict until $keep is chosen', async ({ keep, rating }) => {
  const theirs = sheetForTests({ answers: { goal: { rating: 1 } } }, { rev: 9 });
  vi.mocked(api.interviews.save).mockResolvedValueOnce({ kind: 'conflict', current: theirs });
  rate(4);
  await flushSaves();
  expect(useCard.getState().other).not.toBeNull();
  expect(answer('goal')?.rating).toBe(4);

  settleVersions(keep);
  expect(answer('goal')?.rating).toBe(rating);
});

it('never leaves a keystroke unsaved longer than 300 ms at 120 words a minute, and drops none', async () => {
  const saves: { readonly text: string; readonly atMs: number }[] = [];
  let rev = 4;
  vi.mocked(api.interviews.save).mockImplementation(async ({ document }) => {
    saves.push({ text: document.answers?.['goal']?.evidence ?? '', atMs: performance.now() });
    await new Promise((resolve) => setTimeout(resolve, 40));
    return { kind: 'saved', rev: (rev += 1) };
  });
  const typed: { readonly text: string; readonly atMs: number }[] = [];
  for (let letter = 1; letter <= 300; letter++) {
    const text = 'margin 1 2 3 4 5 '.repeat(20).slice(0, letter);
    typed.push({ text, atMs: performance.now() });
    editAnswer('goal', 'Write notes', (draft) => void (draft.evidence = text), 'notes.goal');
    await vi.advanceTimersByTimeAsync(100);
  }
  await vi.advanceTimersByTimeAsync(500);

  const waits = typed.map(({ text, atMs }) => {
    const save = saves.find((sent) => sent.text.length >= text.length);
    return (save?.atMs ?? Infinity) - atMs;
  });
  expect(Math.max(...waits)).toBeLessThanOrEqual(300);
  expect(saves.at(-1)?.text).toBe(typed.at(-1)?.text);
});
