import type { AgreementDocument } from '../agreement/agreement-schema';
import { isTermBlank } from '../agreement/term-coverage';
import type { Term, TermKind, TermStatus } from '../agreement/term-schema';
import type { Change } from './amendment-schema';
import { compareRows, type RowKind } from './compare-fields';

export const termKindNames: Readonly<Record<TermKind, string>> = {
  stage: 'stage of a lead',
  criteria: 'qualified-lead criteria',
  bant: 'BANT letter',
  other: 'other',
};
const statusNames: Readonly<Record<TermStatus, string>> = {
  open: 'open',
  agreed: 'agreed',
  'agreed-with-note': 'agreed with a note',
};

export const termName = ({ name }: Term): string => name.trim() || 'A term without a name';

const termRows: RowKind<Term> = {
  section: 'terminology',
  name: termName,
  isWritten: (term) => !isTermBlank(term),
  fields: [
    { label: 'name', words: ({ name }) => name },
    { label: 'kind', words: ({ kind }) => termKindNames[kind] },
    { label: 'starts when', words: ({ entryTest }) => entryTest },
    { label: 'ends when', words: ({ exitTest }) => exitTest },
    { label: 'owner', words: ({ owner }) => owner },
    { label: 'example', words: ({ example }) => example },
    { label: 'counter-example', words: ({ counterExample }) => counterExample },
    { label: 'marketing’s stand', words: ({ marketing }) => stand(marketing) },
    { label: 'sales’ stand', words: ({ sales }) => stand(sales) },
  ],
};

/** What is defined otherwise than before. */
export const compareTerms = (before: AgreementDocument, after: AgreementDocument): Change[] =>
  compareRows(termRows, before.terms, after.terms);

const stand = ({ status, note }: Term['marketing']): string =>
  note.trim() === '' ? statusNames[status] : `${statusNames[status]}: ${note.trim()}`;
