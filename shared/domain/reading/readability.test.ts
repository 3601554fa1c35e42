import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readability } from './readability';
import { syllablesOf } from './syllables';
import { wordsOf } from './words';

describe('wordsOf', () => {
  test.each([
    ['We don’t win 4,000,000 a year.', 6],
    ['an e-mail on win/loss', 5],
    ['  \n – … ', 0],
    ['Größe zählt', 2],
    ['我们为什么做这个', 4],
  ])('%s has %s words', (text, count) => {
    expect(wordsOf(text)).toHaveLength(count);
  });
});

describe('readability', () => {
  test('238 words take 60 seconds', () => {
    expect(readability('word '.repeat(238)).seconds).toBe(60);
  });

  test('follows Flesch', () => {
    const { words, sentences, fleschEase } = readability('The cat sat on the mat.');
    expect([words, sentences]).toEqual([6, 1]);
    expect(fleschEase).toBeCloseTo(206.835 - 1.015 * 6 - 84.6, 9);
  });

  test.each([
    ['One. Two! Three?', 3],
    ['We pay 3.5 million. Then we stop', 2],
    ['First line\nsecond line\n\n- third', 3],
    ['He said “stop.” Then he left.', 2],
  ])('%s has %s sentences', (text, count) => {
    expect(readability(text).sentences).toBe(count);
  });

  test('twenty thousand dots inside a sentence end none', () => {
    expect(readability(`Wait${'.'.repeat(20_000)}what`).sentences).toBe(1);
  });

  test('an empty text has no ease', () => {
    expect(readability(' ')).toEqual({ words: 0, sentences: 0, seconds: 0, fleschEase: null });
  });

  test('any text gives finite figures', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { fleschEase, words, sentences } = readability(text);
        expect(fleschEase === null || Number.isFinite(fleschEase)).toBe(true);
        expect(words === 0).toBe(sentences === 0);
      }),
    );
  });
});

describe('syllablesOf', () => {
  test.each([
    ['lead', 1],
    ['leads', 1],
    ['marketing', 3],
    ['sales', 1],
    ['agreed', 2],
    ['wanted', 2],
    ['called', 1],
    ['revenue', 3],
    ['table', 2],
    ['pipeline', 2],
    ['accountability', 6],
    ['quality', 3],
    ['executive', 4],
    ['criteria', 4],
    ['people', 2],
    ['meeting', 2],
    ['BANT', 1],
    ['42', 1],
    ['company', 3],
    ['opportunity', 5],
    ['together', 3],
    ['customers', 3],
    ['responses', 3],
    ['video', 3],
    ['tables', 2],
    ['period', 3],
    ['changes', 2],
    ['alignment', 3],
    ['measurement', 3],
    ['special', 2],
  ])('%s has %s', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});
