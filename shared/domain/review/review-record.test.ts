import fc from 'fast-check';
import { expect, it, vi } from 'vitest';

import { namedKpi } from '../../../tests/support/agreement-builder';
import { heldReview } from '../../../tests/support/held-review';
import { reviewed, version, weekly } from '../../../tests/support/review-builder';
import { reviewRecord } from './review-record';
import { verdicts, type Reviewed } from './review-schema';
import type { SignedVersion } from './signed-version';

const call = {
  id: 'call',
  commitment: 'Call every lead.',
  comparator: 'at-most',
  target: 4,
  unit: 'h',
  period: 'per lead',
  owner: 'Bo Kim',
} as const;
const first = version(1, '2026-02-09', [call], 25);
const amended = (number: number, from: string, sealedOn = from): SignedVersion => ({
  ...version(number, from, [{ ...call, target: 8 }], 25),
  sealedOn,
  amendment: { reason: `Two of three left before ${from}.`, timeline: 'Until June.', newKpis: '' },
});

const recordOf = (row: Partial<Reviewed>, versions: readonly SignedVersion[] = [first], heldAt?: string) => {
  const document = { reviewed: [reviewed('call', row)] };
  const { open, heldAtMs } = heldReview({ versions, document, ...(heldAt !== undefined && { heldAt }) });
  return reviewRecord(open, heldAtMs);
};
const onlyPromise = (...args: Parameters<typeof recordOf>) => {
  const [promise] = recordOf(...args).promises.sales;
  if (!promise) throw new Error('the promise is not in the record');
  return promise;
};
const points = (...figures: number[]) => weekly('2026-03-30', figures);

it.each([
  ['green', points(3, 4), 'Green: kept', 'Held in all 2 weeks.', '1 promise: 1 kept.'],
  ['amber', points(3, 5), 'Amber: just missed', /^Held in 1 of 2 weeks; furthest off: 5 h/, /0 kept, 1 just missed\.$/],
  ['red', points(3, 9), 'Red: broken', /^Held in 1 of 2 weeks; furthest off: 9 h/, /0 kept, 1 broken\.$/],
  [null, [], 'No verdict', 'No figures of this quarter yet.', /0 kept, 1 without a verdict\.$/],
])('says of a promise that is %s what was read against what was promised', (colour, read, verdict, found, counts) => {
  const promise = onlyPromise({ points: read });

  expect(promise).toMatchObject({ colour, verdict, promise: 'Call every lead: at most 4 h per lead' });
  expect(promise.found).toMatch(found);
  expect(recordOf({ points: read }).counts).toMatch(counts);
});

it('says how a promise was read, where its figures go, where they are from and whose it is', () => {
  const { basis } = onlyPromise({ points: points(1, 2, 3, 4, 5, 6, 7, 8), readFrom: 'CRM report' });

  expect(basis).toBe(
    'Read as every week on its own, this quarter. Rising over 8 figures, which is for the worse. Read from: CRM report. Owner: Bo Kim.',
  );
});

it('keeps the rule’s verdict beside another one, and what the numbers do not say', () => {
  const { verdict, remarks } = onlyPromise({
    points: points(9),
    override: { verdict: 'kept', reason: 'A strike.' },
    note: 'One lead in all.',
  });

  expect(verdict).toBe('Green: kept');
  expect(remarks).toEqual(['By the rule: red: broken. Decided otherwise: A strike.', 'One lead in all.']);
});

it('names who does what was decided, by when, and about which promise', () => {
  const decision = { id: 'd', text: 'Lend a seller', owner: 'Ana Ruiz', by: '2026-07-31' };

  expect(recordOf({ points: points(9), decision }).decisions).toEqual([
    {
      label: 'Decision',
      lead: 'Ana Ruiz, by 31 July 2026',
      text: 'Lend a seller',
      remark: 'About: Call every lead: at most 4 h per lead',
    },
  ]);
  expect(recordOf({ points: points(9) }).decisions).toEqual([]);
});

it('gives the reason of an amendment within the quarter, with what was promised before', () => {
  const versions = [first, amended(2, '2026-05-18')];

  expect(recordOf({ points: points(3) }, versions).amendments).toEqual([
    {
      label: 'Revision 2',
      lead: 'From 18 May 2026',
      text: 'Two of three left before 2026-05-18.',
      remark: 'Until June.',
    },
  ]);
  expect(onlyPromise({ points: points(3) }, versions).remarks).toEqual([
    'From 9 February 2026 on, revision 1: Call every lead: at most 4 h per lead.',
  ]);
});

it('gives the reason of the amendment that followed, and of no later one', () => {
  const versions = [first, amended(2, '2026-07-10'), amended(3, '2026-09-01')];
  const { amendments, facts } = recordOf({ points: points(9) }, versions);

  expect(amendments.map(({ label }) => label)).toEqual(['Revision 2']);
  expect(facts).toEqual([
    'Held on 29 June 2026',
    'By revision 1, sealed on 9 February 2026, in force from 9 February 2026',
  ]);
});

it('is dated by the day it is where it was held', () => {
  vi.stubEnv('TZ', 'Pacific/Kiritimati');
  const { facts } = recordOf({}, [first], '2026-06-29T11:00:00Z');
  vi.unstubAllEnvs();

  expect(facts[0]).toBe('Held on 30 June 2026');
});

it('says what came of earlier decisions, what was watched and how long leads waited', () => {
  const kpiId = 'reach';
  const kpis = [namedKpi(kpiId, 'Leads nobody reached')];
  const document = { ...first.document, communication: { ...first.document.communication, kpis } };
  const point = { from: '2026-03-30', figure: 33.3, part: 1, whole: 3 };
  const { open, heldAtMs } = heldReview({
    versions: [{ ...first, document }],
    document: {
      watched: [
        { kpiId, every: 'week', readFrom: 'CRM', points: [point], note: '' },
        { kpiId: 'nobody-looked', every: 'month', readFrom: 'CRM', points: [], note: '' },
      ],
      followUps: [
        { id: 'f', text: 'Hire two', owner: 'Ana', by: '2026-04-30', promise: '', state: 'done', note: 'In May' },
      ],
    },
  });
  const { watched, followUps, aging } = reviewRecord(open, heldAtMs);

  expect(watched).toEqual([
    {
      label: 'Watched',
      lead: 'Leads nobody reached',
      text: 'Weeks of 30 March 2026: 33.3 (1 of 3)',
      remark: 'Read from: CRM.',
    },
  ]);
  expect(followUps).toEqual([{ label: 'Done', lead: 'Ana, by 30 April 2026', text: 'Hire two', remark: 'In May' }]);
  expect(aging).toEqual([]);
});

it('tells of every promise once, whatever was read and decided, and counts them all', () => {
  const row = fc.record({
    figures: fc.array(fc.option(fc.integer({ min: 0, max: 20 })), { maxLength: 13 }),
    override: fc.option(fc.record({ verdict: fc.constantFrom(...verdicts), reason: fc.constantFrom('', 'Because') })),
    text: fc.constantFrom('', ' ', 'Lend a seller'),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const ids = rows.map((_, index) => `c${index}`);
      const signed = version(
        1,
        '2026-02-09',
        ids.map((id) => ({ ...call, id, commitment: `Promise ${id}` })),
        25,
      );
      const rowsOf = rows.map(({ figures, override, text }, index) =>
        reviewed(`c${index}`, {
          points: weekly('2026-03-30', figures),
          override,
          decision: { id: 'd', text, owner: 'Bo', by: '2026-07-01' },
        }),
      );
      const { open, heldAtMs } = heldReview({ versions: [signed], document: { reviewed: rowsOf } });
      const record = reviewRecord(open, heldAtMs);
      const told = record.promises.sales;

      expect(told.map(({ promise }) => promise)).toEqual(ids.map((id) => `Promise ${id}: at most 4 h per lead`));
      expect(told.map(({ colour }) => colour)).toEqual(open.review.document.outcomes.map(({ colour }) => colour));
      expect(record.decisions).toHaveLength(rows.filter(({ text }) => text.trim() !== '').length);
      const [all = 0, ...parts] = (record.counts.match(/\d+/g) ?? []).map(Number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
      expect(all).toBe(rows.length);
    }),
    { numRuns: 60 },
  );
});
