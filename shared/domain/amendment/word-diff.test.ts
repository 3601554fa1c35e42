import fc from 'fast-check';
import { expect, test } from 'vitest';

import { wordDiff, type Stretch } from './word-diff';

const shown = (stretches: readonly Stretch[]) =>
  stretches.map(({ text, isOther }) => (isOther ? `[${text}]` : text)).join('');

test.each([
  ['at most 4 working hours', 'at most 8 working hours', 'at most [4 ]working hours', 'at most [8 ]working hours'],
  ['a b c d', 'a c d e', 'a [b ]c d', 'a c d [e]'],
  ['', 'new words', '', '[new words]'],
  ['gone', '', '[gone]', ''],
  ['one  two\nthree', 'one two three', 'one  two\nthree', 'one two three'],
  ['  leading', 'leading', '  leading', 'leading'],
  ['a x b x c', 'a x c', 'a x [b x ]c', 'a x c'],
])('“%s” against “%s”', (before, after, old, now) => {
  const found = wordDiff(before, after);

  expect([shown(found.before), shown(found.after)]).toEqual([old, now]);
});

const texts = fc
  .array(fc.constantFrom('a', 'b', 'c', 'Lead', ' ', '\n'), { maxLength: 12 })
  .map((words) => words.join(' '));
const whole = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');
const common = (stretches: readonly Stretch[]) =>
  whole(stretches.filter(({ isOther }) => !isOther))
    .split(/\s+/)
    .filter((word) => word !== '');

test('the stretches are the texts, and what is not other reads the same on both sides', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const found = wordDiff(before, after);
      expect([whole(found.before), whole(found.after)]).toEqual([before, after]);
      expect(common(found.before)).toEqual(common(found.after));
      const swapped = wordDiff(after, before);
      expect(common(swapped.before)).toHaveLength(common(found.before).length);
    }),
  );
});

test('a long text in which everything changed is other as a whole, but for its ends', () => {
  const words = (letter: string) =>
    `Start ${Array.from({ length: 3_000 }, (_, index) => `${letter}${index}`).join(' ')} end`;
  const found = wordDiff(words('a'), words('b'));

  expect(found.before.map(({ isOther }) => isOther)).toEqual([false, true, false]);
  expect(whole(found.after)).toBe(words('b'));
});
