// oxlint-disable-next-line no-restricted-imports -- a test reads the style sheet as text; vitest empties imported ones
import { readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const themes = { light: tokensOf("[data-theme='light'] {"), dark: tokensOf("[data-theme='dark'] {") };
const grounds = ['app', 'surface', 'subtle', 'hover', 'raised', 'field', 'button'];

/** Who stands on what: text needs 4.5, the border of a control and other marks 3 (WCAG 1.4.3, 1.4.11). */
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['text', 'text2', 'text3'].flatMap((front) => grounds.map((back) => [front, back, 4.5] as const)),
  ...['accent-text', 'good', 'warn', 'bad'].flatMap((front) =>
    ['app', 'surface', 'subtle', 'raised'].map((back) => [front, back, 4.5] as const),
  ),
  ...['good', 'warn', 'bad'].flatMap((tone) => [
    [tone, `${tone}-soft`, 4.5] as const,
    ['text', `${tone}-soft`, 4.5] as const,
  ]),
  ['accent-text', 'accent-soft', 4.5],
  ['text', 'accent-soft', 4.5],
  ['text2', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['app', 'text', 4.5],
  ...[1, 2, 3, 4, 5].map((score) => [`on-score-${score}`, `score-${score}`, 4.5] as const),
  ...['app', 'surface', 'subtle', 'raised', 'field'].map((back) => ['control', back, 3] as const),
  ...grounds.map((back) => ['accent', back, 3] as const),
];

for (const [theme, tokens] of Object.entries(themes)) {
  it.each(pairs)(`${theme}: %s on %s has at least %d`, (front, back, least) => {
    expect(contrast(tokens[front], tokens[back])).toBeGreaterThanOrEqual(least);
  });
}

it('gives every colour in both themes', () => {
  expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
  expect(Object.keys(themes.light)).toHaveLength(33);
});

it('computes what is known: black on white is 21, a grey of the standard 4.54', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

function tokensOf(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, color]) => [name, color]),
  );
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(front = '', back = ''): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
