import { expect, it } from 'vitest';

import { gradeLevel } from './grade-level';

it.each([
  // Six words of one syllable in one sentence: 0.39 x 6 + 11.8 - 15.59.
  { text: 'The cat sat on the mat.', grade: -1.45 },
  { text: 'Who called her? You did.', grade: 0.39 * 2.5 + 11.8 - 15.59 },
  // Three words of six, six and two syllables.
  { text: 'Organisational accountability matters.', grade: 0.39 * 3 + 11.8 * (14 / 3) - 15.59 },
])('$text', ({ text, grade }) => {
  expect(gradeLevel(text)).toBeCloseTo(grade, 1);
});

it('rises when two sentences become one', () => {
  expect(gradeLevel('We called, and she was out, so we wrote.')).toBeGreaterThan(
    gradeLevel('We called. She was out. So we wrote.')!,
  );
});

it('knows nothing of a text without words', () => {
  expect(gradeLevel(' … ')).toBeNull();
});
