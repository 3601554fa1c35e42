import type { Accountability } from '#shared/domain/agreement/accountability-schema';

/** What the fields of a commitment are called on the page. */
export const fieldLabels: Readonly<Record<Exclude<keyof Accountability, 'id'>, string>> = {
  kind: 'Kind',
  commitment: 'Commitment',
  metric: 'Metric',
  comparator: 'Comparison',
  target: 'Target',
  unit: 'Unit',
  period: 'Measured over',
  owner: 'Owner',
  dataSource: 'Data source',
  consequence: 'If it is missed',
};
