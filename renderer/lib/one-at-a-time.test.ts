import { expect, it, vi } from 'vitest';

import { oneAtATime } from './one-at-a-time';

it('gives a call made meanwhile the answer of the one that runs', async () => {
  const action = vi.fn((word: string) => Promise.resolve(word));
  const copy = oneAtATime(action);

  expect(await Promise.all([copy('first'), copy('second')])).toEqual(['first', 'first']);
  expect(action).toHaveBeenCalledTimes(1);
});

it('runs anew once the one before has ended, also when it failed', async () => {
  const action = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('busy')).mockResolvedValue('done');
  const copy = oneAtATime(action);

  await expect(copy()).rejects.toThrow('busy');
  expect(await copy()).toBe('done');
});
