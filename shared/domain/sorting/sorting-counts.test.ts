import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { leadSorts } from '../playbook/workshop-material-schema';
import { alikeWords, sortingCounts, unsortedIn } from './sorting-counts';
import type { Sorts } from './sorting-schema';

const leadOf = (id: string) => ({ id, title: id, facts: '', reference: null, reason: '' });
const sorts = leadSorts.map((sort) => ({ sort, termId: sort === 'mql' ? 't-mql' : null }));
const materialOf = (ids: readonly string[]) => ({ leads: ids.map(leadOf), sorts });

describe('the counts of a sorting test', () => {
  const counts = sortingCounts({
    material: materialOf(['a', 'b', 'c', 'd']),
    marketing: { a: 'mql', b: 'mql', c: 'sal', d: 'sql' },
    sales: { a: 'mql', b: 'responder', c: 'sal', d: 'mql' },
  });

  it('say how many leads were sorted alike', () => {
    expect(alikeWords(counts)).toBe('2 of 4 sorted alike');
    expect(counts.leads.map(({ isAlike }) => isAlike)).toEqual([true, false, true, false]);
  });

  it('say of each term, of the leads that either side sorted so, how many both did', () => {
    expect(counts.sorts).toEqual([
      { sort: 'responder', termId: null, alike: 0, of: 1 },
      { sort: 'mql', termId: 't-mql', alike: 1, of: 3 },
      { sort: 'sal', termId: null, alike: 1, of: 1 },
      { sort: 'sql', termId: null, alike: 0, of: 1 },
    ]);
  });

  it('do not depend on which side is which', () => {
    const anySorts = fc.array(fc.constantFrom(...leadSorts), { minLength: 8, maxLength: 8 });
    const ids = Array.from({ length: 8 }, (_, index) => `lead-${index}`);
    const sheet = (given: readonly (typeof leadSorts)[number][]): Sorts =>
      Object.fromEntries(ids.map((id, index) => [id, given[index]]));
    fc.assert(
      fc.property(anySorts, anySorts, (one, other) => {
        const there = sortingCounts({ material: materialOf(ids), marketing: sheet(one), sales: sheet(other) });
        const back = sortingCounts({ material: materialOf(ids), marketing: sheet(other), sales: sheet(one) });
        expect(back.sorts).toEqual(there.sorts);
        expect(there.alike).toBe(there.sorts.reduce((sum, { alike }) => sum + alike, 0));
        // A lead that was sorted differently counts for two terms.
        expect(there.sorts.reduce((sum, { of }) => sum + of, 0)).toBe(2 * there.of - there.alike);
      }),
    );
  });
});

it('names the leads that are not sorted, in their order', () => {
  expect(unsortedIn([{ id: 'b' }, { id: 'a' }, { id: 'c' }], { a: 'mql' }).map(({ id }) => id)).toEqual(['b', 'c']);
});
