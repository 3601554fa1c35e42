import { expect, it } from 'vitest';

import { agreementDocumentSchema } from './agreement-schema';
import { kpiSchema, type Kpi } from './communication-schema';
import { metricFindings } from './metric-findings';

const whole = kpiSchema.parse({
  id: 'k',
  name: 'Lead age',
  formula: 'Median',
  clockStarts: 'Hand-over',
  clockStops: 'First call',
  owner: 'Ada',
  dataSource: 'Report 14',
  target: 4,
});
const document = agreementDocumentSchema.parse({ communication: { meetings: [{ id: 'm', kpiIds: ['k'] }] } });

it.each<{ change: Partial<Kpi>; findings: readonly string[] }>([
  { change: {}, findings: [] },
  { change: { name: ' ', formula: '' }, findings: [] },
  { change: { formula: ' ' }, findings: ['No formula says how it is made.'] },
  { change: { owner: '' }, findings: ['Nobody owns it.'] },
  { change: { dataSource: '' }, findings: ['It says nowhere where the figure is read.'] },
  { change: { target: null }, findings: ['No objective is agreed.'] },
  { change: { target: null, comparator: 'every' }, findings: [] },
  { change: { id: 'other' }, findings: ['No meeting looks at it.'] },
  { change: { clockStarts: '' }, findings: ['Nothing starts its clock.'] },
  { change: { clockStops: '' }, findings: ['Nothing stops its clock.'] },
  { change: { clockStops: 'hand-over ' }, findings: ['Its clock stops where it starts.'] },
  { change: { clockStarts: '', clockStops: '' }, findings: [] },
  {
    change: { clockStarts: '', clockStops: '', isWorkingTime: true },
    findings: ['Working time counts, but no clock is named.'],
  },
])('says of $change: $findings', ({ change, findings }) => {
  expect(metricFindings({ ...whole, ...change }, document)).toEqual(findings);
});
