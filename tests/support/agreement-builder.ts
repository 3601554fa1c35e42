import {
  accountabilitySchema,
  marketingKinds,
  salesKinds,
  type Accountability,
} from '#shared/domain/agreement/accountability-schema';
import { agreementDocumentSchema, type AgreementDocument } from '#shared/domain/agreement/agreement-schema';
import { kpiSchema, type Kpi } from '#shared/domain/agreement/communication-schema';

/** A commitment the linter has nothing against. */
export function commitment(changes: Partial<Accountability> & { readonly id: string }): Accountability {
  return accountabilitySchema.parse({
    commitment: `Report ${changes.id} to the other side by the fifth working day`,
    metric: `Reports of ${changes.id} on time`,
    comparator: 'at-least',
    target: 95,
    unit: '%',
    period: 'per quarter',
    owner: 'Ada Reyes',
    dataSource: 'CRM report 12',
    consequence: 'Both leaders meet within a week',
    ...changes,
  });
}

/** A shared metric with a name and nothing else. */
export const namedKpi = (id: string, name: string): Kpi => kpiSchema.parse({ id, name });

const agreed = { status: 'agreed', note: '' } as const;
const termNames = [
  ['responder', 'Marketing responder'],
  ['sal', 'Sales accepted lead (SAL)'],
  ['sql', 'SQL'],
  ['criteria', 'Qualified-lead criteria'],
  ['budget', 'Budget (BANT)'],
  ['authority', 'Authority (BANT)'],
  ['need', 'Need (BANT)'],
  ['timing', 'Timing (BANT)'],
] as const;

/** All five must-haves hold. */
export function readyDocument(): AgreementDocument {
  const marketing = marketingKinds.map((kind) => commitment({ id: `m-${kind}`, kind }));
  const sales = salesKinds.map((kind) => commitment({ id: `s-${kind}`, kind }));
  return agreementDocumentSchema.parse({
    summary: { why: 'Sales and marketing share one revenue goal and work backwards from it.' },
    terms: termNames.map(([id, name]) => ({
      id,
      name,
      kind: name.endsWith('(BANT)') ? 'bant' : 'stage',
      entryTest: 'Both sides see the same field in the CRM',
      marketing: agreed,
      sales: agreed,
    })),
    communication: {
      meetings: [
        {
          id: 'pipeline',
          name: 'Pipeline meeting',
          topics: 'Leads and deals',
          chair: 'Ada Reyes',
          kpiIds: [...marketing, ...sales].map(({ id }) => id),
        },
      ],
      ladder: [{ id: 'step-1', decides: 'Both leaders', action: 'Meet', within: 2 }],
    },
    marketing,
    sales,
  });
}
