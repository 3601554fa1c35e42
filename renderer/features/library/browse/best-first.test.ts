import { expect, it } from 'vitest';

import type { Facets } from '#shared/domain/library/item-body';
import type { LibraryRow } from '#shared/domain/library/library-schema';
import { bestFirst } from './best-first';

const row = (id: string, facets: Facets = {}): LibraryRow => ({
  number: 1,
  id,
  kind: 'question',
  title: id,
  facets,
  tags: [],
  source: 'Rapport',
  state: 'shipped',
  hasNews: false,
  updatedAtMs: null,
});

const found = [
  row('a term'),
  row('ceo first', { role: 'VP of Marketing', seat: 'ceo', date: '1' }),
  row('cfo second', { role: 'VP of Marketing', seat: 'cfo', date: '2' }),
  row('cfo first', { role: 'VP of Marketing', seat: 'cfo', date: '1' }),
];
const order = (query: string) => bestFirst(found, query).map(({ id }) => id);

it('puts the place that the words name first', () => {
  expect(order('vp marketing, CFO sec')).toEqual(['cfo second', 'cfo first', 'ceo first', 'a term']);
});

it.each(['cfo', 'marketing budget', 'second', ''])('leaves the order of “%s” alone', (query) => {
  expect(order(query)).toEqual(found.map(({ id }) => id));
});

it.each([' A TERM ', 'a term'])('puts the item that is called “%s” first', (query) => {
  expect(bestFirst(found.toReversed(), query)[0]?.id).toBe('a term');
});
