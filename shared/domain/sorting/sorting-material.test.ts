import { describe, expect, it } from 'vitest';

import { termSchema } from '../agreement/term-schema';
import { leadOfItem, sortingMaterial, termOfSort } from './sorting-material';
import { sortName } from './sorting-board';

const term = (id: string, name: string, entryTest = '') => termSchema.parse({ id, name, entryTest });

describe('the term that defines a sort', () => {
  it.each([
    ['by its name', [term('x', ' mql ')], 'x'],
    ['by where it was taken from, when the room renamed it', [term('term-mql', 'Heißer Kontakt')], 'term-mql'],
    ['by its name first', [term('term-mql', 'Renamed'), term('x', 'MQL')], 'x'],
  ])('is found %s', (_how, terms, id) => {
    expect(termOfSort(terms, 'mql')?.id).toBe(id);
  });

  it.each([[[]], [[term('term-mql-criteria', 'Criteria')]], [[term('x', 'SQL')]]])('is none among %j', (terms) => {
    expect(termOfSort(terms, 'mql')).toBeNull();
  });
});

it('takes the terms as they are worded, without blank ones, and calls sorts what the room does', () => {
  const material = sortingMaterial([term('term-sal', 'Angenommen', 'Jemand rief an'), term('blank', ' ')], []);

  expect(material.terms).toEqual([{ id: 'term-sal', name: 'Angenommen', entryTest: 'Jemand rief an', exitTest: '' }]);
  expect([sortName(material, 'sal'), sortName(material, 'sql')]).toEqual(['Angenommen', 'SQL']);
});

it.each([
  ['mql', 'mql'],
  ['', null],
  [7, null],
])('reads the reference %j of an item as %j', (reference, expected) => {
  const lead = leadOfItem({ id: 'lead-x', body: { title: 'A mill', facts: 'They rang', reference, reason: 'So' } });
  expect(lead).toEqual({ id: 'lead-x', title: 'A mill', facts: 'They rang', reference: expected, reason: 'So' });
});
