import { describe, expect, it } from 'vitest';

import { inkPictureSchema, type Mark } from '#shared/domain/signing/signature-schema';
import { pictureOf } from './picture-of';

type Way = readonly (readonly [x: number, y: number])[];
const drawn = (strokes: readonly Way[], pad = { width: 600, height: 200 }): Mark => ({
  method: 'drawn',
  ...pad,
  strokes: strokes.map((way) => way.map(([x, y], index) => ({ x, y, pressure: 0.5, timeMs: index * 10 }))),
});
const typed = (text: string): Mark => ({ method: 'typed', text });
const numbersOf = (path: string): number[] => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const range = (count: number) => Array.from({ length: count }, (_, index) => index);

const marks: readonly { readonly name: string; readonly mark: Mark }[] = [
  { name: 'a stroke', mark: drawn([range(50).map((at) => [at * 8, 100 + 60 * Math.sin(at / 4)] as const)]) },
  { name: 'one dot', mark: drawn([[[300, 100]]]) },
  { name: 'points that all lie on each other', mark: drawn([range(400).map(() => [5, 5] as const)]) },
  { name: 'points far outside the pad', mark: drawn([[[-1e308, 1e308], [1e308, -1e308], [0, 0]]]) }, // prettier-ignore
  { name: 'a straight line', mark: drawn([[[0, 100], [600, 100]]]) }, // prettier-ignore
  {
    name: 'a million points',
    mark: drawn(
      range(200).map((row) => range(5_000).map((at) => [(at * 7919) % 4_000, (at * 104_729 + row) % 4_000] as const)),
      { width: 4_000, height: 4_000 },
    ),
  },
  { name: 'a Latin name', mark: typed('Ana Lindqvist') },
  { name: 'a name in three alphabets', mark: typed('Jiří Δημήτρης Иванов') },
  { name: 'a name from right to left', mark: typed('דוד בן־גוריון') },
  { name: 'emoji', mark: typed('👨‍👩‍👧 🇫🇷') },
  { name: 'signs that draw nothing', mark: typed('\u200B\u202E\u200D') },
  { name: 'half a character', mark: typed('\uD83D') },
  { name: 'stacked accents', mark: typed('a\u0300\u0301\u0302'.repeat(50)) },
  { name: 'two hundred wide letters', mark: typed('W'.repeat(200)) },
];

describe.each(marks)('the picture of $name', ({ mark }) => {
  it('is sound, not empty, and lies within its box', () => {
    const picture = inkPictureSchema.parse(pictureOf(mark));
    const numbers = numbersOf(picture.path);

    expect(picture.path).toMatch(/^M[-\d. MLQCZ]+$/);
    expect(numbers.length).toBeGreaterThanOrEqual(4);
    expect(Math.min(...numbers.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers.slice(0, 50_000))).toBeLessThanOrEqual(Math.max(picture.width, picture.height));
  });

  it('is the same twice', () => {
    expect(pictureOf(mark)).toEqual(pictureOf(mark));
  });
});

it('trims a drawing to what was drawn, with a margin', () => {
  const { width, height } = pictureOf(drawn([[[100, 50], [400, 150], [100, 150]]])); // prettier-ignore

  expect(width).toBeGreaterThan(300);
  expect(width).toBeLessThan(320);
  expect(height).toBeGreaterThan(100);
  expect(height).toBeLessThan(120);
});

it('begins and ends a stroke where the pen did', () => {
  const { path, penWidth } = pictureOf(drawn([[[0, 0], [100, 10], [50, 90], [300, 100]]])); // prettier-ignore
  const numbers = numbersOf(path);
  const margin = 2 * penWidth;

  expect(numbers[0]).toBeCloseTo(margin, 1);
  expect(numbers.at(-2)).toBeCloseTo(300 + margin, 1);
  expect(path).toContain('Q');
});

it('keeps a dot as small as it was drawn', () => {
  const { width, height, penWidth, path } = pictureOf(drawn([[[300, 100]]]));

  expect(width).toBeGreaterThan(10 * penWidth);
  expect(height).toBe(width);
  expect(path).toMatch(/^M.+L.+$/);
});

it('draws a typed name with a pen’s letters and not with boxes', () => {
  const name = pictureOf(typed('Ana'));

  expect(name.look).toBe('fill');
  expect(name.path).not.toBe(pictureOf(typed('□□□')).path);
  expect(name.width).toBeLessThan(200);
});

it.each([
  { one: 'Čapek', other: 'Capek' },
  { one: 'Иван', other: 'Ivan' },
  { one: 'Ωμέγα', other: 'Omega' },
])('has letters of its own for $one', ({ one, other }) => {
  expect(pictureOf(typed(one)).path).not.toBe(pictureOf(typed(other)).path);
  expect(pictureOf(typed(one)).path).not.toBe(pictureOf(typed('□'.repeat(one.length))).path);
});

it('goes back to a pen’s letters after a letter that only print has', () => {
  const steps = (name: string) => pictureOf(typed(name)).path.replace(/[^A-Z]/g, '');

  expect(steps('Ω Иван')).toBe(steps('Ω') + steps('Иван'));
});

it('draws a letter it lacks as a box and keeps the letters beside it', () => {
  const both = pictureOf(typed('Ana 山'));

  expect(both.path).toBe(pictureOf(typed('Ana □')).path);
});
