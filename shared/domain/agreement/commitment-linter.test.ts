import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { commitment } from '../../../tests/support/agreement-builder';
import { accountabilitySchema, type Accountability } from './accountability-schema';
import { lintCommitment, lintCommitments } from './commitment-linter';
import type { FindingCode } from './finding';

const lint = (changes: Partial<Accountability>) => lintCommitment(commitment({ id: 'a', ...changes }));
const codes = (changes: Partial<Accountability>): string[] =>
  lint(changes).map(({ severity, code }) => `${severity} ${code}`);

describe('lintCommitment', () => {
  test('has nothing against a commitment anyone can check', () => {
    expect(lint({ commitment: 'Call every accepted lead within 4 working hours' })).toEqual([]);
  });

  test('says nothing of a blank row', () => {
    expect(lintCommitment(accountabilitySchema.parse({ id: 'a', kind: 'response-time' }))).toEqual([]);
  });

  test.each<[Partial<Accountability>, 'must' | 'should', FindingCode]>([
    [{ owner: ' ' }, 'must', 'no-owner'],
    [{ owner: 'Sales team' }, 'should', 'shared-owner'],
    [{ dataSource: '' }, 'must', 'no-data-source'],
    [{ target: null }, 'must', 'no-target'],
    [{ target: 120 }, 'must', 'impossible-target'],
    [{ target: -1, unit: 'leads' }, 'must', 'impossible-target'],
    [{ unit: '' }, 'should', 'no-unit'],
    [{ period: '' }, 'must', 'no-period'],
    [{ metric: '' }, 'must', 'no-metric'],
    [{ consequence: '' }, 'should', 'no-consequence'],
    [{ commitment: '' }, 'must', 'no-commitment'],
    [{ commitment: 'Support sales with content' }, 'must', 'vague-verb'],
    [{ commitment: 'Marketing will help the sellers' }, 'must', 'vague-verb'],
    [{ commitment: 'Work on data quality' }, 'must', 'vague-verb'],
    [{ commitment: 'Support sales with 4 customer stories' }, 'should', 'vague-verb'],
    [{ commitment: 'Improve the close ratio' }, 'should', 'vague-verb'],
    [{ commitment: 'Try to call every lead' }, 'must', 'hedged'],
    [{ commitment: 'Call leads as needed' }, 'must', 'hedged'],
    [{ commitment: 'We aim to answer all leads' }, 'must', 'hedged'],
    [{ commitment: 'Answer leads in a timely way' }, 'should', 'vague-timing'],
    [{ commitment: 'Call leads asap' }, 'should', 'vague-timing'],
  ])('%o: %s %s', (changes, severity, code) => {
    expect(codes(changes)).toEqual([`${severity} ${code}`]);
  });

  test.each<Partial<Accountability>>([
    { comparator: 'every', target: null },
    { commitment: 'Answer the support team’s questions within 2 days' },
    { commitment: 'Call leads promptly: within 4 working hours' },
    { commitment: 'Report which deals marketing helped to win' },
  ])('lets %o pass', (changes) => {
    expect(lint(changes)).toEqual([]);
  });

  test('without metric or target, vague timing and direction are hard findings', () => {
    expect(codes({ commitment: 'Call leads asap', target: null })).toContain('must vague-timing');
    expect(codes({ commitment: 'Improve the close ratio', metric: '' })).toContain('must vague-verb');
  });

  test('finds the same words in another row, not in itself', () => {
    const first = commitment({ id: 'a', commitment: 'Call every lead.' });
    const second = commitment({ id: 'b', commitment: 'call every  lead' });
    expect(lintCommitment(first, [first]).length).toBe(0);
    expect(lintCommitment(first, [first, second]).map(({ code }) => code)).toEqual(['duplicate']);
  });

  test('a list is linted as its rows are one by one', () => {
    const row = fc.record({
      commitment: fc.constantFrom('', 'Call leads', 'call leads!', 'Try to call'),
      owner: fc.constantFrom('', 'Ada'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        const list = rows.map((changes, index) => commitment({ id: `row-${index}`, ...changes }));
        expect(lintCommitments(list)).toEqual(list.map((each) => lintCommitment(each, list)));
      }),
    );
  });

  test('finds at most one thing of a kind and always says what to do, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
        (words, unit, target) => {
          const found = lint({ commitment: words, unit, target });
          expect(new Set(found.map(({ code }) => code)).size).toBe(found.length);
          expect(found.every(({ message, hint }) => message !== '' && hint !== '')).toBe(true);
        },
      ),
    );
  });
});
