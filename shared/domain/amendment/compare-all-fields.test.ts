import { expect, test } from 'vitest';

import { readyDocument } from '../../../tests/support/agreement-builder';
import { agreementDocumentSchema, type AgreementDocument } from '../agreement/agreement-schema';
import { changesBetween } from './compare';

type Path = readonly (string | number)[];

/** Every field filled, so that each can be changed by itself. */
const filled: AgreementDocument = agreementDocumentSchema.parse({
  ...readyDocument(),
  setup: {
    facilitator: 'Ruth',
    workshopDay: '2026-11-12',
    effectiveFrom: '2027-01-01',
    effectiveTo: '2027-12-31',
    participants: [{ id: 'p', personId: 'person', name: 'Ada', title: 'VP', function: 'sales' }],
    signatories: [{ id: 's', personId: 'person', name: 'Ada', title: 'VP', role: 'sales' }],
    marketingAligned: 'yes',
    scope: 'New business',
  },
  summary: { why: 'Growth', points: [{ id: 'point', text: 'First' }] },
  plan: {
    ...Object.fromEntries(
      Object.entries(readyDocument().plan)
        .filter(([, value]) => value === null)
        .map(([input]) => [input, 1]),
    ),
    samples: Object.fromEntries(
      Object.keys(readyDocument().plan.samples).map((rate) => [rate, { successes: 1, trials: 2 }]),
    ),
    solve: { fixed: 'cost', target: 1, variable: 'sellers' },
  },
  communication: {
    ...readyDocument().communication,
    meetings: [{ ...readyDocument().communication.meetings[0], when: 'Monday', minutes: 20, attendees: 'All' }],
    kpis: [
      {
        id: 'kpi',
        name: 'Lead age',
        formula: 'Mean over all leads',
        clockStarts: 'Hand-over',
        clockStops: 'First call',
        owner: 'Ada',
        dataSource: 'CRM report 14',
        comparator: 'at-most',
        target: 4,
        unit: 'working hours',
        period: 'per quarter',
      },
    ],
  },
  pay: { shareOnSales: 0.3 },
  calendar: { days: ['mon', 'tue'], timeZone: 'Europe/Brussels', holidays: [{ day: '2027-05-06', name: 'Ascension' }] },
  decisionRule: { rule: 'consent', words: 'Until noon' },
  reviewRules: { amberPercent: 10 },
});

/** No page shows them: which entry of the people a name was chosen from, and what the room solved for last. */
const isUnseen = (path: Path) => path.includes('personId') || path.includes('solve');

const choices: Readonly<Record<string, readonly [string, string]>> = {
  kind: ['other', 'criteria'],
  comparator: ['at-least', 'at-most'],
  status: ['open', 'agreed'],
  cadence: ['daily', 'weekly'],
  withinUnit: ['days', 'working-hours'],
  role: ['witness', 'marketing'],
  function: ['hr', 'product'],
  marketingAligned: ['no', 'not-asked'],
  fixed: ['romi', 'neededPerWeek'],
  variable: ['revenueGoal', 'averageDeal'],
  days: ['sat', 'sun'],
  rule: ['ladder', 'both-leaders'],
};

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((row, index) => leavesOf(row, [...path, index]));
  if (typeof value !== 'object' || value === null) return path.at(-1) === 'id' ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function otherThan(value: unknown, path: Path): unknown {
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  if (key === 'kpiIds') return 'kpi';
  const choice = choices[key];
  if (choice) return choice.find((other) => other !== value);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return /^\d{4}-\d\d-\d\d$/.test(String(value)) ? '2028-02-29' : `${String(value)} changed`;
}

function withOther(document: AgreementDocument, path: Path): AgreementDocument {
  const copy = structuredClone(document);
  const holder = path.slice(0, -1).reduce<object>((inner, step) => Reflect.get(inner, step), copy);
  const last = path.at(-1) ?? '';
  Reflect.set(holder, last, otherThan(Reflect.get(holder, last), path));
  return agreementDocumentSchema.parse(copy);
}

const look = { locale: 'en-GB', currency: 'EUR' };
const leaves = leavesOf(filled);

test('there is a field of every kind to change', () => {
  expect(leaves.length).toBeGreaterThan(150);
  expect(leaves.filter((path) => isUnseen(path))).toHaveLength(5);
});

test.each(leaves.map((path) => ({ name: path.join('.'), path })))(
  'a change of $name is told or no page shows it',
  ({ path }) => {
    const told = changesBetween(filled, withOther(filled, path), look);
    expect(told.length > 0).toBe(!isUnseen(path));
  },
);
