import { expect, it } from 'vitest';

import { wordsOfItem } from './words-of-item';

it('reads what a reader sees, down to the rows, and skips ids, choices and origin', () => {
  const item = {
    id: 'agenda-x',
    version: 1,
    provenance: { source: 'authored', note: 'Ours' },
    licence: 'Test',
    name: 'Half day',
    length: 'half-day',
    blocks: [{ id: 'b-1', title: 'Who signs', stage: 'setup', minutes: 10, endsWith: '' }],
    asks: ['When?', 'Who?'],
  };

  expect(wordsOfItem(item)).toBe('Half day\nWho signs\nWhen?\nWho?');
});
