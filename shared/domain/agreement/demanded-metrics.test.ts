import { expect, it } from 'vitest';

import { kpiSchema } from './communication-schema';
import { demandedMetrics, standsFor } from './demanded-metrics';

const standing = (kpi: object) =>
  demandedMetrics.filter((demanded) => standsFor(kpiSchema.parse({ id: 'own', ...kpi }), demanded));

it.each([
  { kpi: { id: 'kpi-onboarding', name: 'Anlernzeit' }, itemIds: ['kpi-onboarding'] },
  { kpi: { name: 'Lead age, marketing' }, itemIds: ['kpi-lead-age-marketing'] },
  { kpi: { name: 'Lead aging of sales' }, itemIds: ['kpi-lead-age-sales'] },
  {
    kpi: { name: 'Pipeline marketing-generated', formula: 'generated ÷ open, enhanced beside it' },
    itemIds: ['kpi-pipeline-generated', 'kpi-pipeline-enhanced'],
  },
  { kpi: { name: 'Weeks to the first won deal' }, itemIds: ['kpi-onboarding'] },
  { kpi: { name: 'Assets used' }, itemIds: ['kpi-asset-value'] },
  { kpi: { name: 'Average marketing spend' }, itemIds: [] },
])('knows “$kpi.name” for what it is', ({ kpi, itemIds }) => {
  expect(standing(kpi).map(({ itemId }) => itemId)).toEqual(itemIds);
});
