import { expect, it } from 'vitest';

import { readTags, tagsText } from './tags-text';

it.each([
  { tags: [], text: '' },
  { tags: ['pipeline', 'second date'], text: 'pipeline; second date' },
  { tags: ['a; b', 'c\\d', 'e\nf', '|'], text: 'a\\; b; c\\\\d; e\\nf; |' },
])('$text stands for $tags', ({ tags, text }) => {
  expect(tagsText(tags)).toBe(text);
  expect(readTags(text)).toEqual(tags);
});

it('passes over blanks and empty tags', () => {
  expect(readTags(' ;a;;  b ; ')).toEqual(['a', 'b']);
});
