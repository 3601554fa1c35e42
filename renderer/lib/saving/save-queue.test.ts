import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { createSaveQueue, type SaveState } from './save-queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A disk that takes `latencyMs` a save; `answers` are used up first, then every save succeeds. */
function disk(answers: ('saved' | 'conflict' | Error)[] = [], latencyMs = 20) {
  const saves: { readonly draft: string; readonly atMs: number }[] = [];
  const states: SaveState['kind'][] = [];
  const queue = createSaveQueue<string>({
    onState: ({ kind }) => states.push(kind),
    save: async (draft) => {
      saves.push({ draft, atMs: performance.now() });
      await new Promise((resolve) => setTimeout(resolve, latencyMs));
      const answer = answers.shift() ?? 'saved';
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { queue, saves, states };
}

it('never leaves a keystroke unsaved longer than 300 ms, also while typing goes on', async () => {
  const { queue, saves } = disk();
  const typed: { readonly draft: string; readonly atMs: number }[] = [];
  for (let letter = 1; letter <= 100; letter++) {
    const draft = 'x'.repeat(letter);
    typed.push({ draft, atMs: performance.now() });
    queue.push(draft);
    await vi.advanceTimersByTimeAsync(30);
  }
  await vi.advanceTimersByTimeAsync(1_000);

  const waits = typed.map(({ draft, atMs }) => {
    const saved = saves.find((save) => save.draft.length >= draft.length);
    return (saved?.atMs ?? Infinity) + 20 - atMs;
  });
  expect(Math.max(...waits)).toBeLessThanOrEqual(300);
  expect(saves.length).toBeLessThan(30);
  expect(saves.at(-1)?.draft).toBe('x'.repeat(100));
});

it('never says saved while a letter is not', async () => {
  const { queue, states } = disk();
  queue.push('a');
  expect(states.at(-1)).toBe('saving');
  await vi.advanceTimersByTimeAsync(25);
  expect(states.at(-1)).toBe('saved');
  queue.push('ab');

  expect(states.at(-1)).toBe('saving');
});

it('has one save under way at a time and ends with the latest draft', async () => {
  const { queue, saves, states } = disk([], 500);
  queue.push('a');
  await vi.advanceTimersByTimeAsync(10);
  queue.push('ab');
  queue.push('abc');
  await vi.advanceTimersByTimeAsync(400);

  expect(saves.map((save) => save.draft)).toEqual(['a']);

  await vi.advanceTimersByTimeAsync(2_000);
  expect(saves.map((save) => save.draft)).toEqual(['a', 'abc']);
  expect(states.at(-1)).toBe('saved');
});

it('says why a save failed and tries again until it succeeds', async () => {
  const { queue, saves, states } = disk([new Error('The disk is full'), new Error('The disk is full')]);
  queue.push('word');
  await vi.advanceTimersByTimeAsync(30);

  expect(states.at(-1)).toBe('failed');
  expect(queue.isDirty()).toBe(true);

  await vi.advanceTimersByTimeAsync(2_000);
  expect(saves.map((save) => save.draft)).toEqual(['word', 'word', 'word']);
  expect(states.at(-1)).toBe('saved');
  expect(queue.isDirty()).toBe(false);
});

it('sends nothing more after a conflict until it was settled', async () => {
  const { queue, saves, states } = disk(['conflict']);
  queue.push('mine');
  await vi.advanceTimersByTimeAsync(30);
  queue.push('mine and more');
  await vi.advanceTimersByTimeAsync(5_000);

  expect(states.at(-1)).toBe('conflict');
  expect(saves).toHaveLength(1);

  queue.resume();
  queue.push('settled');
  await vi.advanceTimersByTimeAsync(500);
  expect(saves.at(-1)?.draft).toBe('settled');
});

it('flushes what waits at once and tells whether all is saved', async () => {
  const { queue, saves } = disk([new Error('gone')]);
  queue.push('a');
  const first = queue.flush();
  await vi.advanceTimersByTimeAsync(25);
  expect(await first).toBe(false);

  const second = queue.flush();
  await vi.advanceTimersByTimeAsync(25);
  expect(await second).toBe(true);
  expect(saves).toHaveLength(2);
});
