import fc from 'fast-check';

import { accountabilityKinds, accountabilitySchema, comparators } from '#shared/domain/agreement/accountability-schema';
import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { cadences } from '#shared/domain/agreement/communication-schema';
import { decisionRules } from '#shared/domain/agreement/decision-rule-schema';
import { signatoryRoles } from '#shared/domain/agreement/setup-schema';
import { termKinds, termStatuses } from '#shared/domain/agreement/term-schema';
import { weekdays } from '#shared/domain/calendar/working-calendar-schema';

const text = fc.constantFrom(
  '',
  ' ',
  '4 hours',
  '8 hours',
  'Within  4 hours\n',
  'Call every lead',
  'Ada',
  '漢字 é',
  'x'.repeat(90),
);
const id = fc.constantFrom('a', 'b', 'c', 'd.e', 'f-g');
const number = fc.constantFrom(null, 0, 1, 4, 95, 95.000_000_01, 0.308, 1e21, -3);
const rows = <T>(row: fc.Arbitrary<T>) =>
  fc
    .uniqueArray(fc.tuple(id, row), { selector: ([key]) => key, maxLength: 4 })
    .map((pairs) => pairs.map(([key, values]) => ({ ...values, id: key })));

/** Fields of one commitment, without its id. */
export const commitmentFields = fc.record({
  kind: fc.constantFrom(...accountabilityKinds),
  commitment: text,
  metric: text,
  comparator: fc.constantFrom(...comparators),
  target: number,
  unit: fc.constantFrom('%', 'percent', 'working hours', 'hours', 'days', 'lead', 'leads', ''),
  period: fc.constantFrom('', 'per quarter', 'Per  quarter', 'per lead'),
  owner: text,
});
export const commitments = rows(commitmentFields).map((list) => list.map((row) => accountabilitySchema.parse(row)));

const stand = fc.record({ status: fc.constantFrom(...termStatuses), note: text });
const day = fc.constantFrom(null, '2027-01-01', '2027-12-31');

/** Any agreement out of few words, so that two of them often share rows and often differ in one. */
export const anyAgreement: fc.Arbitrary<AgreementDocument> = fc
  .record({
    title: text,
    setup: fc.record({
      facilitator: text,
      effectiveTo: day,
      participants: rows(fc.record({ name: text, title: text })),
      signatories: rows(fc.record({ name: text, title: text, role: fc.constantFrom(...signatoryRoles) })),
      scope: text,
    }),
    summary: fc.record({ why: text, points: rows(fc.record({ text })) }),
    terms: rows(
      fc.record({ kind: fc.constantFrom(...termKinds), name: text, entryTest: text, exitTest: text, marketing: stand }),
    ),
    plan: fc.record({
      revenueGoal: fc.constantFrom(null, 0, 1, 1_540_000_000),
      mqlToSal: number,
      weeks: number,
      samples: fc.record({ mqlToSal: fc.record({ successes: number, trials: number }) }),
    }),
    communication: fc.record({
      meetings: rows(
        fc.record({
          name: text,
          cadence: fc.constantFrom(...cadences),
          minutes: number,
          kpiIds: fc.array(id, { maxLength: 3 }),
        }),
      ),
      kpis: rows(
        fc.record({
          name: text,
          formula: text,
          clockStarts: text,
          owner: text,
          comparator: fc.constantFrom(...comparators),
          target: number,
          unit: fc.constantFrom('%', 'working hours', ''),
        }),
      ),
      ladder: rows(fc.record({ decides: text, within: number })),
    }),
    pay: fc.record({ shareOnSales: fc.constantFrom(null, 0, 0.3, 1) }),
    calendar: fc.record({
      days: fc.uniqueArray(fc.constantFrom(...weekdays)),
      from: fc.constantFrom(0, 540),
      until: fc.constantFrom(1_020, 1_440),
      timeZone: fc.constantFrom('UTC', 'Europe/Brussels', ''),
      holidays: fc.array(fc.record({ day: fc.constantFrom('2027-01-01', '2027-05-06'), name: text }), { maxLength: 3 }),
    }),
    decisionRule: fc.record({ rule: fc.constantFrom(null, ...decisionRules), words: text }),
    reviewRules: fc.record({ amberPercent: fc.constantFrom(null, 0, 10, 12.5) }),
    marketing: commitments,
    sales: commitments,
  })
  .map((document) => agreementDocumentSchema.parse(document));
