import type { SampleLead } from './workshop-material-schema';

/** What a lead can be sorted as, on every screen and page. */
export const leadSortNames: Readonly<Record<SampleLead['reference'], string>> = {
  responder: 'Responder',
  mql: 'MQL',
  sal: 'SAL',
  sql: 'SQL',
  recycled: 'Recycled',
  disqualified: 'Disqualified',
};
