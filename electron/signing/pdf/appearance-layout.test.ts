import { describe, expect, it } from 'vitest';

import { layAppearance } from './appearance-layout';
import { fitTexts } from './fit-texts';

const texts = ['Ada Lovelace', 'Drawn by hand', '22 November 2026, 10:15, by this machine’s clock'];

describe('fitTexts', () => {
  it('sets a few words in the largest type', () => {
    const { lines, sizePt, firstCount } = fitTexts(['Ada Lovelace', 'Drawn'], { width: 200, height: 90 });

    expect({ lines, sizePt, firstCount }).toEqual({ lines: ['Ada Lovelace', 'Drawn'], sizePt: 9, firstCount: 1 });
  });

  it.each([
    { name: 'many lines', texts: Array.from({ length: 60 }, (_, index) => `Signatory ${index}`) },
    {
      name: 'a long consent',
      texts: ['Ada', 'Response time to accepted leads: from 4 to 8 working hours. '.repeat(30)],
    },
    { name: 'a word without an end', texts: ['x'.repeat(2_000)] },
  ])('leaves nothing of $name out', ({ texts: long }) => {
    const { lines, linePt } = fitTexts(long, { width: 140, height: 90 });

    expect(lines.join('').replaceAll(' ', '')).toBe(long.join('').replaceAll(' ', ''));
    expect(lines.length * linePt).toBeLessThanOrEqual(90);
  });

  it('keeps every letter it has and shows a box for those it lacks', () => {
    const { lines } = fitTexts(['Ελένη Žižek Юлия 王 👩🏽‍💼'], { width: 400, height: 90 });

    expect(lines).toEqual(['Ελένη Žižek Юлия □ □']);
  });

  it('counts the lines of a long first text', () => {
    const { firstCount, lines } = fitTexts(['word '.repeat(40), 'second'], { width: 200, height: 90 });

    expect(firstCount).toBe(lines.length - 1);
    expect(firstCount).toBeGreaterThan(1);
  });
});

describe('layAppearance', () => {
  it('puts the texts beside the picture in a wide field', () => {
    const { ink, textsAt } = layAppearance({ width: 270, height: 96 }, texts, true);

    expect(textsAt.x).toBeGreaterThan((ink?.x ?? 0) + (ink?.width ?? 0));
    expect(ink).toMatchObject({ x: 6, y: 6, height: 84 });
  });

  it('puts them below it in a high one, and the picture keeps its share', () => {
    const { ink, textsAt } = layAppearance({ width: 120, height: 120 }, [...texts, 'more '.repeat(400)], true);

    expect(textsAt.top).toBeLessThan(ink?.y ?? 0);
    expect(ink?.height).toBeGreaterThan(48);
    expect((ink?.y ?? 0) + (ink?.height ?? 0)).toBeCloseTo(114);
  });

  it('gives the whole field to the texts where there is no picture', () => {
    expect(layAppearance({ width: 270, height: 96 }, texts, false)).toMatchObject({
      ink: null,
      textsAt: { x: 6, top: 90 },
    });
  });
});
