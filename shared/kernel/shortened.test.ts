import { expect, it } from 'vitest';

import { shortened } from './shortened';

it.each([
  ['', ''],
  ['  four ', 'four'],
  ['exact', 'exact'],
  ['longer', 'long…'],
  ['one two', 'one…'],
  ['😀😀😀😀😀', '😀😀😀😀😀'],
  ['😀😀😀😀😀😀', '😀😀😀😀…'],
])('makes %j fit five signs as %j', (text, fits) => {
  expect(shortened(text, 5)).toBe(fits);
});
