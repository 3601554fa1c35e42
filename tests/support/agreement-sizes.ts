import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { clientSchema, type Client } from '#shared/domain/engagement/engagement-schema';

const meanings = [
  'A person or organisation that answered a campaign and may lawfully be contacted.',
  'Fits the target profile and reached 60 points on the joint score sheet in the last 30 days.',
  'A salesperson took it by name in the CRM within two working days and owns the first call.',
  'Budget, authority, need and timing were confirmed in a conversation, not on a form.',
  'An amount, a closing date and a next step stand in the CRM, and the buyer knows of all three.',
];

const LONG =
  ' The owner records the evidence in the CRM on the same working day, and both heads of department may audit a sample of ten records without notice.';

export type AgreementSize = 'empty' | 'small' | 'medium' | 'large';
const counts: Readonly<Record<AgreementSize, { terms: number; promises: number; meetings: number; steps: number }>> = {
  empty: { terms: 0, promises: 0, meetings: 0, steps: 0 },
  small: { terms: 3, promises: 3, meetings: 2, steps: 2 },
  medium: { terms: 12, promises: 7, meetings: 5, steps: 4 },
  large: { terms: 25, promises: 14, meetings: 8, steps: 5 },
};

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

export const testClient = (changes: Partial<Client> = {}): Client =>
  clientSchema.parse({ name: 'Northwind Precision', accentColor: '#14306B', ...changes });

/** An agreement of a size; `large` has 25 terms with long meanings and 14 accountabilities a side. */
export function agreementOfSize(size: AgreementSize): AgreementDocument {
  const { terms, promises, meetings, steps } = counts[size];
  if (size === 'empty') return agreementDocumentSchema.parse({});
  const tail = size === 'large' ? LONG : '';
  return agreementDocumentSchema.parse({
    title: 'Sales and marketing agreement 2027',
    setup: {
      workshopDay: '2026-12-03',
      effectiveFrom: '2027-01-01',
      effectiveTo: '2027-12-31',
      signatories: [
        { id: 's1', name: 'Ana Lindqvist', title: 'Chief Marketing Officer', role: 'marketing' },
        { id: 's2', name: 'Tomás O’Rourke', title: 'Chief Revenue Officer', role: 'sales' },
        { id: 's3', name: 'Mei-Lin Zhao', title: 'Chief Executive', role: 'witness' },
      ],
    },
    summary: {
      why: 'Marketing hands over 150 leads a week and sales can work 60. Both teams are busy and neither is believed. From January we count the same leads in the same way.',
      points: range(size === 'small' ? 3 : 5).map((index) => ({
        id: `p${index}`,
        text: `Promise ${index}: marketing hands over 50 leads a week that meet the criteria, and sales calls each within 4 working hours.`,
      })),
    },
    terms: range(terms).map((index) => ({
      id: `t${index}`,
      name: `Term ${index}`,
      entryTest: `${meanings[index % meanings.length]}${tail}`,
      exitTest: 'Sales takes it or returns it with a reason.',
      owner: 'Marketing operations',
      example: 'A plant manager in Ghent who asked for a price.',
      marketing: { status: 'agreed' },
      sales: { status: index % 4 === 0 ? 'open' : 'agreed-with-note', note: 'From January on' },
    })),
    plan: {
      revenueGoal: 1_540_000_000,
      averageDeal: 2_500_000,
      marketingShare: 0.26,
      responderToMql: 0.1,
      mqlToSal: 0.5,
      salToSql: 0.4,
      sqlToWon: 0.308,
      weeks: 52,
      costPerMql: 42_000,
      sellers: 12,
      leadsPerSellerPerWeek: 5,
      deliveredPerWeek: 150,
    },
    communication: {
      meetings: range(meetings).map((index) => ({
        id: `m${index}`,
        name: `Meeting ${index}`,
        cadence: 'monthly',
        when: '1st Thursday 10:00',
        minutes: 60,
        chair: 'Hana Sugimoto',
        attendees: 'Marketing operations, sales operations, two sellers by rota',
        topics: 'Returned leads, lead age per campaign and salesperson, changes to the score.',
        kpiIds: [`a${index}`, `b${index}`],
      })),
      kpis: [{ id: 'k1', name: 'Pipeline marketing-generated against marketing-enhanced' }],
      ladder: range(steps).map((index) => ({
        id: `l${index}`,
        decides: `Level ${index}: the heads of both teams`,
        action: 'They hear both sides on the lead’s record and write the ruling beside it',
        within: index,
        withinUnit: 'working-days',
      })),
    },
    marketing: range(promises).map((index) => promise(`a${index}`, `Hand over ${index * 10} leads a week`, tail)),
    sales: range(promises).map((index) =>
      promise(`b${index}`, `Call accepted leads within ${index} working hours`, tail),
    ),
  });
}

const promise = (id: string, commitment: string, tail: string) => ({
  id,
  commitment: `${commitment}${tail && ', without exception and in every country'}`,
  metric: `Metric of “${commitment}”`,
  comparator: 'at-least',
  target: 95,
  unit: '%',
  period: 'per month',
  owner: 'Hana Sugimoto, marketing operations',
  dataSource: 'CRM report “Lead age”',
  consequence: 'Both heads look at the list of misses in the next lead review.',
});
