import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import { describe, expect, test } from 'vitest';

import { anyAgreement } from '../../../tests/support/agreement-arbitrary';
import { commitment, readyDocument } from '../../../tests/support/agreement-builder';
import type { Accountability } from '../agreement/accountability-schema';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { looseningSchema, type Loosening } from './amendment-schema';
import { changesBetween } from './compare';
import { looseningsBetween } from './loosenings';

const look = { locale: 'en-GB', currency: 'EUR' };
type Edit = (document: Draft<AgreementDocument>) => void;
type Row = Partial<Accountability>;

const response = commitment({
  id: 'response',
  kind: 'response-time',
  commitment: 'Answer accepted leads',
  metric: 'Response time to accepted leads',
  comparator: 'at-most',
  target: 4,
  unit: 'working hours',
  period: '',
});
const inSales = (...rows: readonly Accountability[]) => produce(readyDocument(), (doc) => void (doc.sales = [...rows]));

/** What comes of one row that turns into another. */
function turned(before: Row, after: Row | null): Loosening[] {
  const row = commitment({ ...response, ...before, id: 'response' });
  return looseningsBetween(inSales(row), after === null ? inSales() : inSales({ ...row, ...after }), look);
}
const certaintyOf = (before: Row, after: Row | null) =>
  turned(before, after).map(({ certainty }) => certainty)[0] ?? null;

describe('a promised figure', () => {
  test.each<[string, Row, Row | null, Loosening['certainty'] | null]>([
    ['at most, raised', {}, { target: 8 }, 'loosened'],
    ['at most, lowered', {}, { target: 2 }, null],
    ['at least, lowered', { comparator: 'at-least' }, { target: 3.999_999_999 }, 'loosened'],
    ['at least, raised', { comparator: 'at-least' }, { target: 5 }, null],
    ['at least, now exactly less', { comparator: 'at-least' }, { comparator: 'exactly', target: 3 }, 'loosened'],
    ['at least, now exactly that', { comparator: 'at-least' }, { comparator: 'exactly' }, null],
    ['at most, now exactly more', {}, { comparator: 'exactly', target: 5 }, 'loosened'],
    ['at most, now exactly less', {}, { comparator: 'exactly', target: 3 }, null],
    ['at most, now at least', {}, { comparator: 'at-least' }, 'may-loosen'],
    ['at least, now at most', { comparator: 'at-least' }, { comparator: 'at-most' }, 'may-loosen'],
    ['exactly, now at least that', { comparator: 'exactly' }, { comparator: 'at-least' }, 'loosened'],
    ['exactly, now at most more', { comparator: 'exactly' }, { comparator: 'at-most', target: 6 }, 'loosened'],
    ['exactly, now at least more', { comparator: 'exactly' }, { comparator: 'at-least', target: 6 }, 'may-loosen'],
    ['exactly, now another number', { comparator: 'exactly' }, { target: 5 }, 'may-loosen'],
    [
      'every, now a share',
      { comparator: 'every', unit: 'lead' },
      { comparator: 'at-least', target: 95, unit: '%' },
      'loosened',
    ],
    ['every, now a number', { comparator: 'every', unit: 'lead' }, { comparator: 'exactly', target: 40 }, 'loosened'],
    ['every, now a ceiling', { comparator: 'every', unit: 'lead' }, { comparator: 'at-most', target: 4 }, 'may-loosen'],
    [
      'every, now 100%',
      { comparator: 'every', unit: 'lead' },
      { comparator: 'at-least', target: 100, unit: '%' },
      null,
    ],
    ['every lead, now every call', { comparator: 'every', unit: 'lead' }, { unit: 'call' }, 'may-loosen'],
    ['every lead, now every leads', { comparator: 'every', unit: 'lead' }, { unit: 'leads' }, null],
    [
      'a share, now every',
      { comparator: 'at-least', target: 95, unit: '%' },
      { comparator: 'every', unit: 'lead' },
      null,
    ],
    ['100%, now less', { comparator: 'at-least', target: 100, unit: '%' }, { target: 99 }, 'loosened'],
    ['a ceiling, now every', {}, { comparator: 'every' }, 'may-loosen'],
    ['hours, now as many minutes', { unit: 'hours' }, { target: 240, unit: 'min' }, null],
    ['hours, now more in days', { unit: 'hours' }, { target: 1, unit: 'day' }, 'loosened'],
    ['days, now fewer hours', { unit: 'days' }, { target: 90, unit: 'h' }, null],
    ['tenths of an hour, now as many minutes', { unit: 'hours', target: 0.7 }, { target: 42, unit: 'minutes' }, null],
    ['working hours, now working days', {}, { target: 1, unit: 'working days' }, 'may-loosen'],
    ['working hours, now hours', {}, { unit: 'hours' }, 'may-loosen'],
    ['business hours, now working hours', { unit: 'business hours' }, { unit: 'working hours' }, null],
    ['per cent in another spelling', { comparator: 'at-least', unit: '%' }, { unit: 'per cent' }, null],
    ['leads, now MQLs', { comparator: 'at-least', unit: 'leads' }, { unit: 'MQLs' }, 'may-loosen'],
    ['another period', { period: 'per month' }, { period: 'per quarter' }, 'may-loosen'],
    ['another period and stricter', { period: 'per month' }, { period: 'per week', target: 2 }, 'may-loosen'],
    ['the same period in other letters', { period: 'per month' }, { period: ' Per  Month' }, null],
    ['dropped', {}, { target: null }, 'loosened'],
    ['new', { target: null }, { target: 4 }, null],
    ['left out', {}, null, 'loosened'],
    ['of no threshold, left out', { kind: 'other' }, null, 'loosened'],
    ['none, of a threshold, left out', { target: null }, null, 'loosened'],
    ['none, of no threshold, left out', { target: null, kind: 'assets' }, null, null],
  ])('%s', (_, before, after, certainty) => {
    expect(certaintyOf(before, after)).toBe(certainty);
  });

  const bound = fc.constantFrom('at-least' as const, 'at-most' as const);
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });

  test('that is loosened one way is not the other way round', () => {
    fc.assert(
      fc.property(bound, number, number, (comparator, a, b) => {
        fc.pre(a !== b);
        const found = [
          certaintyOf({ comparator, target: a }, { target: b }),
          certaintyOf({ comparator, target: b }, { target: a }),
        ];
        expect(found.filter((certainty) => certainty === 'loosened')).toHaveLength(1);
        expect(found.filter((certainty) => certainty === null)).toHaveLength(1);
      }),
    );
  });
});

describe('words and kinds', () => {
  test.each<[string, Edit, readonly Omit<Loosening, 'id'>[]]>([
    [
      'the entry test of a term',
      (doc) => void (doc.terms[2]!.entryTest = 'A call took place'),
      [
        {
          certainty: 'may-loosen',
          text: 'SQL, entry test: from “Both sides see the same field in the CRM” to “A call took place”',
        },
      ],
    ],
    [
      'a term that is left out',
      (doc) => void doc.terms.splice(4, 1),
      [
        {
          certainty: 'may-loosen',
          text: 'Budget (BANT) is no longer defined; its entry test was “Both sides see the same field in the CRM”',
        },
      ],
    ],
    [
      'a term that is no threshold any more',
      (doc) => void (doc.terms[2]!.kind = 'other'),
      [{ certainty: 'may-loosen', text: 'SQL: no longer counted as “stage of a lead”, but as “other”' }],
    ],
    [
      'a threshold in words',
      (doc) => void (doc.marketing[3]!.commitment = 'Hand over leads of 50 points'),
      [
        {
          certainty: 'may-loosen',
          text: 'Hand over leads of 50 points, commitment in words: from “Report m-quality-threshold to the other side by the fifth working day” to “Hand over leads of 50 points”',
        },
      ],
    ],
    [
      'a threshold without words',
      (doc) => void (doc.marketing[3]!.metric = ''),
      [
        {
          certainty: 'may-loosen',
          text: 'Report m-quality-threshold to the other side by the fifth…, metric in words: from “Reports of m-quality-threshold on time” to nothing',
        },
      ],
    ],
    [
      'a threshold that is promised as something else',
      (doc) => void (doc.marketing[3]!.kind = 'other'),
      [
        {
          certainty: 'may-loosen',
          text: 'Report m-quality-threshold to the other side by the fifth…: no longer promised as “Minimum quality threshold”, but as “Other”',
        },
      ],
    ],
    [
      'another metric behind a figure',
      (doc) => void (doc.marketing[0]!.metric = 'Reports, on time'),
      [
        {
          certainty: 'may-loosen',
          text: 'Report m-revenue-share to the other side by the fifth…, metric in words: from “Reports of m-revenue-share on time” to “Reports, on time”',
        },
      ],
    ],
    ['other words of a commitment', (doc) => void (doc.marketing[0]!.commitment = 'Report to the other side'), []],
    ['an exit test', (doc) => void (doc.terms[2]!.exitTest = 'Won'), []],
    ['a name', (doc) => void (doc.terms[2]!.name = 'Qualified'), []],
    ['an owner', (doc) => void (doc.sales[0]!.owner = ''), []],
    [
      'a new term and a new commitment',
      (doc) => {
        doc.terms.push({ ...doc.terms[0]!, id: 'new' });
        doc.sales.push(commitment({ id: 'new', target: 1 }));
      },
      [],
    ],
  ])('%s', (_, edit, found) => {
    const before = readyDocument();
    const loosenings = looseningsBetween(before, produce(before, edit), look);

    expect(loosenings.map(({ certainty, text }) => ({ certainty, text }))).toEqual(found);
  });

  test.each([
    ['20 working days', 'SQL, exit test: from “Taken within 2 working days” to “Taken within 20 working days”'],
    ['2 working days, by name', null],
  ])('an exit test that now says %s', (until, text) => {
    const endsWithin = (limit: string) =>
      produce(readyDocument(), (doc) => void (doc.terms[2]!.exitTest = `Taken within ${limit}`));
    const found = looseningsBetween(endsWithin('2 working days'), endsWithin(until), look);

    expect(found.map((loosening) => loosening.text)).toEqual(text === null ? [] : [text]);
  });

  test('a number in the words of any commitment must be judged', () => {
    const before = { kind: 'other', metric: 'Verdicts within 2 working days' } as const;
    const [found, ...others] = turned(before, { metric: 'Verdicts within 20 working days' });

    expect(others).toEqual([]);
    expect(found).toEqual({
      id: 'sales.response.metric',
      certainty: 'may-loosen',
      text: 'Answer accepted leads, metric in words: from “Verdicts within 2 working days” to “Verdicts within 20 working days”',
    });
  });
});

test.each<[Row, Row | null, string]>([
  [{}, { target: 8 }, 'Response time to accepted leads: from at most 4 to at most 8 working hours'],
  [
    { comparator: 'at-least', target: 95, unit: '%', period: 'per month' },
    { target: 92.5 },
    'Response time to accepted leads: from at least 95% to at least 92.5% per month',
  ],
  [{}, { target: null }, 'Response time to accepted leads: “at most 4 working hours” is dropped'],
  [{}, null, 'Response time to accepted leads: “at most 4 working hours” is left out'],
  [{ target: null }, null, 'Response time to accepted leads: the commitment is left out'],
  [
    { comparator: 'every', unit: 'lead' },
    { comparator: 'at-least', target: 95, unit: '%' },
    'Response time to accepted leads: from every lead to at least 95%',
  ],
  [
    {},
    { target: 4.000_000_001 },
    'Response time to accepted leads: from at most 4 to at most 4.000000001 working hours',
  ],
])('%o turned into %o reads "%s"', (before, after, text) => {
  expect(turned(before, after).map((loosening) => loosening.text)).toEqual([text]);
});

describe('for any two agreements', () => {
  test('an agreement loosens nothing of itself', () => {
    fc.assert(
      fc.property(anyAgreement, (document) => {
        expect(looseningsBetween(document, document, look)).toEqual([]);
      }),
    );
  });

  test('every loosening has an id of its own, the same in whatever order the rows stand, and is among the changes', () => {
    const reversed = (document: AgreementDocument) =>
      produce(document, (doc) => {
        for (const list of [doc.terms, doc.marketing, doc.sales]) list.reverse();
      });
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (a, b) => {
        const found = looseningsBetween(a, b, look);
        const again = looseningsBetween(reversed(a), reversed(b), look);
        const byId = (list: readonly Loosening[]) => new Map(list.map((loosening) => [loosening.id, loosening]));
        expect(byId(found).size).toBe(found.length);
        expect(byId(again)).toEqual(byId(found));
        for (const loosening of found) expect(looseningSchema.safeParse(loosening).success).toBe(true);
        const sections = new Set(
          changesBetween(a, b, look).map(({ section }) => section.replace('terminology', 'terms')),
        );
        for (const { id } of found) expect(sections).toContain(id.split('.')[0]);
      }),
    );
  });

  test('ids of the longest rows are ids, and differ', () => {
    const ids = ['x', 'y'].map((letter) => `${'long-'.repeat(12)}${letter}`);
    const rows = ids.map((id) => commitment({ ...response, id }));
    const found = looseningsBetween(inSales(...rows), inSales(), look);

    expect(new Set(found.map((loosening) => looseningSchema.parse(loosening).id)).size).toBe(2);
  });
});
