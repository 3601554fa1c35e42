import fc from 'fast-check';
import { produce, type Draft } from 'immer';
import { describe, expect, test } from 'vitest';

import { anyAgreement } from '../../../tests/support/agreement-arbitrary';
import { commitment, namedKpi, readyDocument } from '../../../tests/support/agreement-builder';
import type { AgreementDocument } from '../agreement/agreement-schema';
import { planInputNames } from '../plan/plan-inputs';
import { changeSchema, type Change } from './amendment-schema';
import { changesBetween } from './compare';

const look = { locale: 'en-GB', currency: 'EUR' };
type Edit = (document: Draft<AgreementDocument>) => void;

const before = produce(readyDocument(), (document) => {
  document.title = 'Agreement 2027';
  document.setup.signatories = [
    { id: 'ada', personId: null, name: 'Ada Reyes', title: 'VP Marketing', role: 'marketing' },
  ];
  document.setup.effectiveTo = '2027-12-31';
  document.summary.points = [{ id: 'p', text: 'We count from the goal.' }];
  document.plan.revenueGoal = 1_540_000_000;
  document.plan.costPerMql = 42_050;
  document.plan.mqlToSal = 0.5;
  document.plan.weeks = 52;
  document.communication.kpis = [namedKpi('k', 'Lead age')];
  document.communication.ladder.push({
    id: 'step-2',
    decides: 'The chief executive',
    action: '',
    within: 1,
    withinUnit: 'working-days',
  });
  Object.assign(document.sales[0]!, {
    commitment: 'Answer accepted leads',
    metric: 'Response time to accepted leads',
    comparator: 'at-most',
    target: 4,
    unit: 'working hours',
    period: '',
  });
});
const changes = (edit: Edit, locale = look) => changesBetween(before, produce(before, edit), locale);

describe('changesBetween', () => {
  test.each<[string, Edit, Change]>([
    [
      'a target',
      (doc) => void (doc.sales[0]!.target = 8),
      {
        section: 'sales',
        what: 'Response time to accepted leads',
        before: 'at most 4 working hours',
        after: 'at most 8 working hours',
      },
    ],
    [
      'a target that differs by less than is shown',
      (doc) => void (doc.sales[0]!.target = 4.000_000_001),
      {
        section: 'sales',
        what: 'Response time to accepted leads',
        before: 'at most 4 working hours',
        after: 'at most 4.000000001 working hours',
      },
    ],
    [
      'an owner',
      (doc) => void (doc.sales[0]!.owner = 'Ben Ito'),
      { section: 'sales', what: 'Answer accepted leads: owner', before: 'Ada Reyes', after: 'Ben Ito' },
    ],
    [
      'a kind',
      (doc) => void (doc.sales[0]!.kind = 'other'),
      { section: 'sales', what: 'Answer accepted leads: kind', before: 'Response time', after: 'Other' },
    ],
    [
      'an entry test',
      (doc) => void (doc.terms[2]!.entryTest = 'A call took place'),
      {
        section: 'terminology',
        what: 'SQL: starts when',
        before: 'Both sides see the same field in the CRM',
        after: 'A call took place',
      },
    ],
    [
      'a side’s stand',
      (doc) => void (doc.terms[2]!.sales = { status: 'agreed-with-note', note: 'Until June' }),
      { section: 'terminology', what: 'SQL: sales’ stand', before: 'agreed', after: 'agreed with a note: Until June' },
    ],
    [
      'money',
      (doc) => void (doc.plan.revenueGoal = 1_600_000_000),
      { section: 'plan', what: 'The revenue goal', before: '€15,400,000', after: '€16,000,000' },
    ],
    [
      'cents',
      (doc) => void (doc.plan.costPerMql = 42_051),
      { section: 'plan', what: 'The cost per MQL', before: '€420.50', after: '€420.51' },
    ],
    [
      'a rate',
      (doc) => void (doc.plan.mqlToSal = 0.455),
      { section: 'plan', what: 'The rate from MQL to SAL', before: '50%', after: '45.5%' },
    ],
    [
      'a figure that is taken out',
      (doc) => void (doc.plan.weeks = null),
      { section: 'plan', what: 'The length of the period', before: '52 weeks', after: '' },
    ],
    [
      'records behind a rate',
      (doc) => void (doc.plan.samples.mqlToSal = { successes: 105, trials: null }),
      { section: 'plan', what: 'Records behind the rate from MQL to SAL', before: '', after: '105 of ?' },
    ],
    [
      'a meeting',
      (doc) => void (doc.communication.meetings[0]!.cadence = 'fortnightly'),
      { section: 'communication', what: 'Pipeline meeting: how often', before: 'Monthly', after: 'Every two weeks' },
    ],
    [
      'a clock of the ladder',
      (doc) => void (doc.communication.ladder[0]!.within = 1),
      {
        section: 'communication',
        what: 'Conflict step Both leaders: time limit',
        before: 'within 2 working days',
        after: 'within 1 working day',
      },
    ],
    [
      'who decides first',
      (doc) => void (doc.communication.ladder = doc.communication.ladder.toReversed()),
      {
        section: 'communication',
        what: 'Order of the conflict steps',
        before: '1. Both leaders\n2. The chief executive',
        after: '1. The chief executive\n2. Both leaders',
      },
    ],
    [
      'a KPI that is new',
      (doc) => void doc.communication.kpis.push(namedKpi('new', 'Win rate')),
      { section: 'communication', what: 'Shared metric Win rate', before: '', after: 'Name: Win rate' },
    ],
    [
      'a day',
      (doc) => void (doc.setup.effectiveTo = '2028-03-31'),
      { section: 'setup', what: 'Holds until', before: '31 December 2027', after: '31 March 2028' },
    ],
    [
      'a signatory who is left out',
      (doc) => void (doc.setup.signatories = []),
      {
        section: 'setup',
        what: 'Signatory Ada Reyes',
        before: 'Name: Ada Reyes\nTitle: VP Marketing\nRole: signs for marketing',
        after: '',
      },
    ],
    [
      'the title',
      (doc) => void (doc.title = 'B'),
      { section: 'title', what: 'Title', before: 'Agreement 2027', after: 'B' },
    ],
    [
      'a point of the summary',
      (doc) => void (doc.summary.points[0]!.text = 'Less.'),
      { section: 'summary', what: 'A point of the summary', before: 'We count from the goal.', after: 'Less.' },
    ],
  ])('tells %s', (_, edit, change) => {
    expect(changes(edit)).toEqual([change]);
  });

  test('tells a new commitment with all it says', () => {
    const [added, ...others] = changes((doc) => void doc.sales.push(commitment({ id: 'new', target: 12.5 })));

    expect(others).toEqual([]);
    expect(added).toEqual({
      section: 'sales',
      what: 'Report new to the other side by the fifth working day',
      before: '',
      after: [
        'Commitment: Report new to the other side by the fifth working day',
        'Kind: Other',
        'Metric: Reports of new on time',
        'Target: at least 12.5% per quarter',
        'Owner: Ada Reyes',
        'Read in: CRM report 12',
        'If missed: Both leaders meet within a week',
      ].join('\n'),
    });
  });

  test('writes numbers and money as the client does', () => {
    const german = changes(
      (doc) => {
        doc.plan.revenueGoal = 1_600_000_050;
        doc.marketing[0]!.target = 12.5;
      },
      { locale: 'de-DE', currency: 'CHF' },
    );

    expect(german.map(({ after }) => after)).toEqual(['16.000.000,50\u00a0CHF', 'at least 12,5\u00a0% per quarter']);
  });

  test('names KPIs of a meeting by what they are called now', () => {
    const swap: Edit = (doc) => {
      doc.communication.kpis[0]!.name = 'Age of leads';
      doc.communication.meetings[0]!.kpiIds = ['k', 'gone'];
    };
    const found = changes(swap).filter(({ what }) => what === 'Pipeline meeting: looks at');

    expect(found.map(({ after }) => after)).toEqual(['Age of leads']);
    expect(changes((doc) => void (doc.communication.kpis[0]!.name = 'Age of leads'))).toHaveLength(1);
  });

  test.each<[string, Edit]>([
    ['white space', (doc) => void (doc.summary.why = `\n ${doc.summary.why.replace(' ', '  \t')} `)],
    ['an empty row', (doc) => void doc.communication.kpis.push(namedKpi('empty', ' '))],
    ['a link to a person', (doc) => void (doc.setup.signatories[0]!.personId = 'p')],
    ['a KPI nobody knows', (doc) => void doc.communication.meetings[0]!.kpiIds.push('gone')],
    ['what was solved for last', (doc) => void (doc.plan.solve = { fixed: 'cost', target: 1, variable: 'sellers' })],
  ])('says nothing of %s', (_, edit) => {
    expect(changes(edit)).toEqual([]);
  });

  test('a row with an id twice is paired first with first', () => {
    const kpi = (name: string) => namedKpi('twice', name);
    const both = produce(before, (doc) => void (doc.communication.kpis = [kpi('A'), kpi('B')]));
    const other = produce(before, (doc) => void (doc.communication.kpis = [kpi('A'), kpi('C'), kpi('D')]));

    expect(changesBetween(both, other, look).map((change) => [change.before, change.after])).toEqual([
      ['B', 'C'],
      ['', 'Name: D'],
    ]);
  });
});

describe('for any two agreements', () => {
  const sorted = (list: readonly Change[]) =>
    list.map((change) => JSON.stringify(change)).toSorted((a, b) => (a < b ? -1 : 1));
  const reversed = (document: AgreementDocument) =>
    produce(document, (doc) => {
      for (const list of [doc.terms, doc.marketing, doc.sales, doc.communication.meetings]) list.reverse();
      for (const list of [doc.communication.kpis, doc.setup.signatories, doc.setup.participants]) list.reverse();
      doc.summary.points.reverse();
    });

  test('an agreement differs in nothing from itself, in whatever order its rows stand', () => {
    fc.assert(
      fc.property(anyAgreement, (document) => {
        expect(changesBetween(document, document, look)).toEqual([]);
        expect(changesBetween(document, reversed(document), look)).toEqual([]);
      }),
    );
  });

  test('the order of rows changes no difference', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (a, b) => {
        expect(sorted(changesBetween(a, reversed(b), look))).toEqual(sorted(changesBetween(a, b, look)));
      }),
    );
  });

  test('before and after of every change differ in more than white space, and the way back tells as many', () => {
    fc.assert(
      fc.property(anyAgreement, anyAgreement, (a, b) => {
        const there = changesBetween(a, b, look);
        for (const change of there) {
          expect(changeSchema.safeParse(change).success).toBe(true);
          expect(change.what.trim()).not.toBe('');
          expect(change.before.replace(/\s+/g, ' ')).not.toBe(change.after.replace(/\s+/g, ' '));
        }
        // Steps of the ladder and KPIs of a meeting go by their names of now, which differ by direction.
        const told = (list: readonly Change[]) =>
          list
            .filter(({ what }) => !what.startsWith('Order of') && !what.endsWith('looks at'))
            .map(({ section }) => section);
        expect(told(changesBetween(b, a, look))).toEqual(told(there));
      }),
    );
  });

  test.each(Object.keys(planInputNames))('%s cannot change unseen, however little', (input) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 3 }), (amount, more) => {
        const money = ['revenueGoal', 'averageDeal', 'costPerMql'].includes(input);
        const [was, is] = money ? [amount, amount + more] : [amount / 1e9, (amount + more) / 1e9];
        const withInput = (value: number) => produce(before, (doc) => void Object.assign(doc.plan, { [input]: value }));
        expect(changesBetween(withInput(was), withInput(is), look)).toHaveLength(1);
        expect(changesBetween(withInput(is), withInput(is), look)).toHaveLength(0);
      }),
    );
  });
});
