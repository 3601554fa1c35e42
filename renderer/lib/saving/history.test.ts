import { expect, it } from 'vitest';

import { emptyHistory, record, type History, type Step } from './history';

const typing = (value: string, atMs: number, mergeKey = 'summary.why'): Step => ({
  label: 'Edit why',
  stage: 'summary',
  mergeKey,
  atMs,
  patches: [{ op: 'replace', path: ['document', 'summary', 'why'], value }],
  inverse: [{ op: 'replace', path: ['document', 'summary', 'why'], value: value.slice(0, -1) }],
});

it('makes one step of typing without a pause and keeps only its ends', () => {
  const history = ['a', 'ab', 'abc'].reduce<History>(
    (so, text, index) => record(so, typing(text, index * 100)),
    emptyHistory,
  );

  expect(history.done).toHaveLength(1);
  expect(history.done[0]?.patches).toEqual(typing('abc', 0).patches);
  expect(history.done[0]?.inverse).toEqual(typing('a', 0).inverse);
});

it.each([
  { name: 'after a pause', next: typing('ab', 5_000) },
  { name: 'in another field', next: typing('ab', 100, 'summary.points.1') },
])('starts a new step $name', ({ next }) => {
  expect(record(record(emptyHistory, typing('a', 0)), next).done).toHaveLength(2);
});

it('forgets what was undone as soon as something new is done', () => {
  const undone = { done: [], undone: [typing('a', 0)] };

  expect(record(undone, typing('b', 100))).toMatchObject({ done: [{ label: 'Edit why' }], undone: [] });
});

it('keeps the last five hundred steps', () => {
  const keys = Array.from({ length: 520 }, (_, index) => `field.${index}`);
  const history = keys.reduce<History>((so, key) => record(so, typing('a', 0, key)), emptyHistory);

  expect(history.done).toHaveLength(500);
  expect(history.done[0]?.mergeKey).toBe('field.20');
});
