import { expect, it } from 'vitest';

import { createAttempts } from './attempts';

function door() {
  const clock = { nowMs: 1_000_000 };
  const attempts = createAttempts(() => clock.nowMs);
  const wrong = (times: number) => Array.from({ length: times }, () => attempts.wasWrong());
  return { clock, attempts, wrong };
}

it('lets four wrong passphrases pass and shuts the door at the fifth', () => {
  const { attempts, wrong, clock } = door();

  expect(wrong(4)).toEqual([null, null, null, null]);
  expect(() => attempts.check()).not.toThrow();
  expect(wrong(1)).toEqual(['Too many wrong passphrases. Try again in 30 seconds.']);
  clock.nowMs += 29_000;
  expect(() => attempts.check()).toThrow('Too many wrong passphrases. Try again in 1 second.');
  clock.nowMs += 1_000;
  expect(() => attempts.check()).not.toThrow();
});

it('waits longer after each further one', () => {
  const { wrong } = door();

  expect(wrong(8).slice(4)).toEqual(
    ['30 seconds', '60 seconds', '2 minutes', '4 minutes'].map(
      (pause) => `Too many wrong passphrases. Try again in ${pause}.`,
    ),
  );
});

it('forgets them after the right one', () => {
  const { attempts, wrong } = door();
  wrong(6);
  attempts.wasRight();

  expect(() => attempts.check()).not.toThrow();
  expect(wrong(1)).toEqual([null]);
});

it('does not stay shut for longer because the clock was set back', () => {
  const { attempts, wrong, clock } = door();
  wrong(5);
  clock.nowMs -= 86_400_000;

  expect(() => attempts.check()).not.toThrow();
});
