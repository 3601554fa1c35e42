import { describe, expect, it } from 'vitest';

import { agreementDocumentSchema } from '../agreement/agreement-schema';
import { clientSchema } from '../engagement/engagement-schema';
import { contentTree } from './content-tree';
import { blockOf, type SectionId } from './content-types';

const client = clientSchema.parse({ name: 'Northwind', locale: 'de-DE', currency: 'EUR' });
const treeOf = (document: unknown) => contentTree({ client, document: agreementDocumentSchema.parse(document) });
const sectionOf = (id: SectionId, document: unknown) => {
  const section = treeOf(document).sections.find((each) => each.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
};

describe('an agreement nobody has written in', () => {
  it('says of every part that it is not settled, and invents nothing', () => {
    const gaps = treeOf({}).sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'gap' ? block.text : [])),
    );

    expect(gaps).toEqual([
      'The reason is not written yet.',
      'No point is written yet.',
      'No meeting is planned yet.',
      'No step for a conflict is agreed yet.',
      'No KPI is named yet.',
      'No term is defined yet.',
      'Marketing has not promised anything yet.',
      'Sales has not promised anything yet.',
    ]);
  });

  it('has a line to sign on for each side', () => {
    expect(blockOf(sectionOf('signatures', {}), 'signatures')).toEqual({
      kind: 'signatures',
      statement: 'The period of this agreement is not settled yet.',
      lines: [
        { role: 'For marketing', name: 'Name not settled yet', title: '', mark: null },
        { role: 'For sales', name: 'Name not settled yet', title: '', mark: null },
      ],
      evidence: [],
    });
  });

  it('leaves out rows that are blank', () => {
    const blank = { terms: [{ id: 't' }], marketing: [{ id: 'a' }], communication: { meetings: [{ id: 'm' }] } };

    expect(blockOf(sectionOf('terminology', blank), 'glossary')).toBeUndefined();
    expect(blockOf(sectionOf('marketing', blank), 'table')).toBeUndefined();
    expect(blockOf(sectionOf('communication', blank), 'table')).toBeUndefined();
  });
});

it('writes days and numbers as the locale does', () => {
  const tree = treeOf({
    setup: { workshopDay: '2026-12-03', effectiveFrom: '2027-01-01' },
    sales: [{ id: 'a', commitment: 'Call', target: 1234.5, unit: 'calls' }],
  });

  expect(tree.dates).toBe('Workshop on 3. Dezember 2026, in force from 1. Januar 2027');
  expect(tree.sections[4]?.blocks[0]).toMatchObject({
    rows: [{ cells: ['S1 Call', 'at least 1.234,5 calls', 'Not settled yet', 'Not settled yet', 'Not settled yet'] }],
  });
});

it('names the figures of a meeting by the codes of commitments and further KPIs', () => {
  const document = {
    communication: {
      meetings: [{ id: 'm', name: 'Review', kpiIds: ['b', 'k', 'gone'] }],
      kpis: [
        { id: 'k', name: 'Lead age' },
        { id: 'l', name: 'Pipeline' },
      ],
    },
    marketing: [
      { id: 'x' },
      { id: 'a', commitment: 'Hand over', metric: 'Leads' },
      { id: 'b', commitment: 'Score', metric: 'Scores' },
    ],
  };
  const section = sectionOf('communication', document);

  expect(blockOf(section, 'table')?.rows[0]?.cells.at(-1)).toBe('M2, K1');
  expect(blockOf(section, 'table')?.rows[0]?.details).toEqual([{ label: 'KPIs', text: 'M2 Scores; K1 Lead age' }]);
  expect(section.blocks.at(-1)).toMatchObject({ title: 'In no meeting yet', items: [{ text: 'M1, K2' }] });
  expect(blockOf(sectionOf('marketing', document), 'table')?.rows.map(({ cells }) => cells[0])).toEqual([
    'M1 Hand over',
    'M2 Score',
  ]);
});

it('prints shared metrics with formula, clock, owner and objective', () => {
  const kpis = [
    { id: 'k', name: 'Pipeline' },
    {
      id: 'l',
      name: 'Lead age',
      formula: 'Median',
      clockStarts: 'Hand-over.',
      clockStops: 'first call',
      isWorkingTime: true,
      owner: 'Ada',
      dataSource: 'Report 14',
      comparator: 'at-most',
      target: 4,
      unit: 'working hours',
    },
  ];
  const meetings = [{ id: 'm', name: 'Review', kpiIds: ['l'] }];
  const { blocks } = sectionOf('communication', { communication: { kpis, meetings } });

  expect(blocks[2]).toMatchObject({
    columns: ['Metric', 'Formula', 'Clock', 'Owner', 'Objective'],
    rows: [
      { cells: ['K1 Pipeline', 'Not settled yet', 'Not timed', 'Not settled yet', 'Not settled yet'], details: [] },
      {
        cells: ['K2 Lead age', 'Median', 'Hand-over → first call (working time)', 'Ada', 'at most 4 working hours'],
        details: [
          { label: 'Read in', text: 'Report 14' },
          { label: 'Looked at in', text: 'Review' },
        ],
      },
    ],
  });
});

it('prints the rules that are agreed, and working time where a clock counts it', () => {
  const rules = { decisionRule: { rule: 'ladder' }, reviewRules: { amberPercent: 10 }, pay: { shareOnSales: 0.15 } };
  const leadsOf = (id: SectionId, document: unknown) =>
    sectionOf(id, document).blocks.flatMap((block) =>
      block.kind === 'list' && !block.isNumbered ? block.items.map(({ lead }) => lead) : [],
    );

  expect(leadsOf('communication', {})).toEqual([]);
  expect(leadsOf('communication', rules)).toEqual(['Decisions']);
  expect(leadsOf('marketing', rules)).toEqual(['Every quarter', 'Pay']);
  expect(leadsOf('sales', rules)).toEqual(['Every quarter']);
  expect(leadsOf('communication', { sales: [{ id: 's', commitment: 'Call within 4 working hours' }] })).toEqual([
    'Working time',
  ]);
  expect(leadsOf('communication', { communication: { kpis: [{ id: 'k', isWorkingTime: true }] } })).toEqual([
    'Working time',
  ]);
});

it.each([
  { within: 1, withinUnit: 'working-days', text: 'Within 1 working day: Decide.' },
  { within: 2.5, withinUnit: 'hours', text: 'Within 2,5 hours: Decide.' },
  { within: null, withinUnit: 'days', text: 'Time limit not settled yet: Decide.' },
])('prints the clock of a conflict step: $text', ({ within, withinUnit, text }) => {
  const ladder = [{ id: 'l', decides: 'Both heads', action: 'Decide.', within, withinUnit }];

  expect(blockOf(sectionOf('communication', { communication: { ladder } }), 'list')?.items).toEqual([
    { name: 'Conflict step 1: Both heads', lead: 'Both heads', text },
  ]);
});

describe('terms', () => {
  const term = { id: 't', name: 'MQL', entryTest: 'Scores 60' };

  it.each([
    { name: 'both agreed', stands: { marketing: { status: 'agreed' }, sales: { status: 'agreed' } }, cell: 'MQL' },
    {
      name: 'one has a note',
      stands: { marketing: { status: 'agreed-with-note' }, sales: { status: 'agreed' } },
      cell: 'MQL',
    },
    { name: 'one has not agreed', stands: { marketing: { status: 'agreed' } }, cell: 'MQL (open)' },
  ])('are marked as open unless $name', ({ stands, cell }) => {
    expect(blockOf(sectionOf('terminology', { terms: [{ ...term, ...stands }] }), 'glossary')?.rows[0]?.cells[0]).toBe(
      cell,
    );
  });
});

describe('the plan', () => {
  const plan = {
    revenueGoal: 1_540_000_000,
    averageDeal: 2_500_000,
    marketingShare: 0.26,
    responderToMql: 0.1,
    mqlToSal: 0.5,
    salToSql: 0.4,
    sqlToWon: 0.308,
    weeks: 52,
  };

  it('gives figures and a funnel with the same numbers', () => {
    const section = sectionOf('summary', { plan });

    expect(blockOf(section, 'figures')?.figures.slice(0, 3)).toEqual([
      { value: '15.400.000\u00a0€', label: 'revenue goal' },
      { value: '161', label: 'deals sourced by marketing' },
      { value: '50', label: 'leads (MQLs) needed a week' },
    ]);
    expect(blockOf(section, 'funnel')?.stages.map(({ label, shown }) => `${shown} ${label}`)).toEqual([
      '26.000 Responders',
      '2.600 MQLs',
      '1.300 SALs',
      '520 SQLs',
      '161 Won',
    ]);
  });

  it('draws no funnel while it cannot be worked out', () => {
    expect(blockOf(sectionOf('summary', { plan: { ...plan, sqlToWon: 0 } }), 'funnel')).toBeUndefined();
    expect(blockOf(sectionOf('summary', { plan: { revenueGoal: 100 } }), 'figures')?.figures).toHaveLength(1);
  });
});
