import type { TermKind } from './term-schema';

export const termKindNames: Readonly<Record<TermKind, string>> = {
  stage: 'Stage of a lead',
  criteria: 'Qualified-lead criteria',
  bant: 'BANT letter',
  other: 'Other',
};
