import { expect, it } from 'vitest';

import { refusedTag, suggestTags } from './tags';

it.each([
  { name: 'an empty tag', tags: [], tag: '', refused: /needs a word/ },
  { name: 'one it has, in other letters', tags: ['Pipeline'], tag: 'pipeline', refused: /already/ },
  { name: 'the twenty-first', tags: Array.from({ length: 20 }, (_, index) => `t${index}`), tag: 'new', refused: /20/ },
])('refuses $name', ({ tags, tag, refused }) => {
  expect(refusedTag(tags, tag)).toMatch(refused);
});

it('takes a new one', () => {
  expect(refusedTag(['Pipeline'], 'Forecast')).toBeNull();
});

it('offers what is in use, the most used first, without what the item has', () => {
  const used = ['board', 'pipeline', 'pipeline', 'forecast', 'Old', 'old'];

  expect(suggestTags(used, { tags: ['OLD'], typed: '' })).toEqual(['pipeline', 'board', 'forecast']);
  expect(suggestTags(used, { tags: [], typed: ' PIPE ' })).toEqual(['pipeline']);
});
