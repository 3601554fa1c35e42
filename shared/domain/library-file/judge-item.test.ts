import { expect, it } from 'vitest';

import { emptyBody } from '../library/item-body';
import type { FileItem } from './file-item';
import { judgeItem, type KnownItem } from './judge-item';

const known = (change: Partial<KnownItem> = {}): KnownItem => ({
  kind: 'term',
  state: 'active',
  tags: ['pipeline'],
  provenance: { source: 'Us', note: 'Since May' },
  licence: 'Ours',
  body: { ...emptyBody('term'), name: 'Lead', entryTest: 'Asked', owner: 'Marketing' },
  ...change,
});
const row = (change: Partial<FileItem> = {}): FileItem => ({
  id: 'x',
  kind: 'term',
  body: { name: 'Lead', entryTest: 'Asked' },
  provenance: {},
  ...change,
});

it.each([
  { name: 'an id that nobody knows is added', item: row(), knows: null, verdict: 'add' },
  { name: 'the same words are the same', item: row(), knows: known(), verdict: 'same' },
  {
    name: 'the same words of what ships are the same',
    item: row(),
    knows: known({ state: 'shipped' }),
    verdict: 'same',
  },
  { name: 'the same words put away are the same', item: row(), knows: known({ state: 'archived' }), verdict: 'same' },
  { name: 'the same words in the trash come back', item: row(), knows: known({ state: 'trashed' }), verdict: 'change' },
  { name: 'other words change an own item', item: row({ body: { name: 'MQL' } }), knows: known(), verdict: 'change' },
  {
    name: 'other words for what ships are added',
    item: row({ body: { name: 'MQL' } }),
    knows: known({ state: 'shipped' }),
    verdict: 'add',
  },
  { name: 'other tags are a change', item: row({ tags: [] }), knows: known(), verdict: 'change' },
  { name: 'another source is a change', item: row({ provenance: { source: '' } }), knows: known(), verdict: 'change' },
  { name: 'another licence is a change', item: row({ licence: '' }), knows: known(), verdict: 'change' },
  { name: 'another kind is wrong', item: row({ kind: 'metric' }), knows: known(), verdict: 'bad' },
])('$name', ({ item, knows, verdict }) => {
  expect(judgeItem(item, knows).verdict).toBe(verdict);
});

it('leaves alone what the file does not say', () => {
  const judged = judgeItem(row({ body: { entryTest: 'Asked twice' }, provenance: { note: '' } }), known());

  expect(judged).toEqual({
    verdict: 'change',
    draft: {
      kind: 'term',
      tags: ['pipeline'],
      provenance: { source: 'Us', note: '' },
      licence: 'Ours',
      body: { ...emptyBody('term'), name: 'Lead', entryTest: 'Asked twice', owner: 'Marketing' },
    },
  });
});

it('gives a new item the source of own ones', () => {
  expect(judgeItem(row(), null)).toMatchObject({
    draft: { tags: [], provenance: { source: 'Own', note: '' }, licence: '', body: { owner: '' } },
  });
});
