import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { quickestOf } from '../../../tests/support/quickest-of';
import { textEm } from './measurer';
import { linesOf, WIDTH_SLACK, wrap } from './wrap';

const lines = (text: string, widthPt: number, isBold = false) => {
  const runs = [{ text, isBold }];
  return linesOf(runs, wrap(runs, { sizePt: 12, widthPt, maxLines: 1_000 }).ends).map((line) =>
    line.map((run) => run.text).join(''),
  );
};

it.each([
  { name: 'breaks at spaces', text: 'one two three four', widthPt: 50, wanted: ['one two', 'three', 'four'] },
  { name: 'keeps what fits on one line', text: 'one two', widthPt: 200, wanted: ['one two'] },
  { name: 'breaks after a hyphen', text: 'well-known', widthPt: 36, wanted: ['well-', 'known'] },
  { name: 'breaks a word that is wider than the line', text: 'WWWWWW', widthPt: 36, wanted: ['WWW', 'WWW'] },
  { name: 'starts a wide word on a line of its own', text: 'a WWWWWW', widthPt: 36, wanted: ['a', 'WWW', 'WWW'] },
  { name: 'gives the empty text one line', text: '', widthPt: 36, wanted: [''] },
  { name: 'keeps surrogate pairs whole', text: '\u{1F600}\u{1F600}', widthPt: 20, wanted: ['\u{1F600}', '\u{1F600}'] },
])('wrap $name', ({ text, widthPt, wanted }) => {
  expect(lines(text, widthPt)).toEqual(wanted);
});

describe('wrap, for any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.lorem({ maxCount: 40 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const oneParagraph = anyText.map((text) => text.toWellFormed().replace(/[\s\u0085]/g, ' '));

  it('loses nothing and keeps every line of several characters within the width', () => {
    fc.assert(
      fc.property(oneParagraph, fc.integer({ min: 40, max: 900 }), fc.boolean(), (text, widthPt, isBold) => {
        const broken = lines(text, widthPt, isBold);

        expect(broken.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of broken) {
          if ([...line].length > 1)
            expect(textEm(line, isBold) * 12).toBeLessThanOrEqual(widthPt * (1 - WIDTH_SLACK / 4));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never needs fewer lines in less width', () => {
    fc.assert(
      fc.property(oneParagraph, fc.integer({ min: 40, max: 400 }), (text, widthPt) => {
        expect(lines(text, widthPt).length).toBeGreaterThanOrEqual(lines(text, widthPt * 2).length);
      }),
    );
  });
});

it('stops at the last line it may use, however long the text is', async () => {
  const million = 'x'.repeat(1_000_000);
  const wrapIt = () => wrap([{ text: million }], { sizePt: 12, widthPt: 200, maxLines: 5 });

  expect(wrapIt().ends).toHaveLength(5);
  expect(wrapIt().isCut).toBe(true);
  expect(await quickestOf(5, 2_000, wrapIt)).toBeLessThan(2_000);
});
