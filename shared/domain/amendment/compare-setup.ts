import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Participant, Setup, Signatory } from '../agreement/setup-schema';
import { isAnyWritten } from '../deck/not-settled';
import { showDay } from '../deck/show-day';
import type { PersonFunction } from '../engagement/person-schema';
import type { Change } from './amendment-schema';
import { compareFields, compareRows, type Field, type RowKind } from './compare-fields';

/** Days, people and scope that are others than before. */
export function compareSetup(before: AgreementDocument, after: AgreementDocument, locale: string): Change[] {
  const [old, now] = [before.setup, after.setup];
  return [
    ...compareFields('title', [{ label: 'Title', words: ({ title }: AgreementDocument) => title }], before, after),
    ...compareFields('setup', setupFields(locale), old, now),
    ...compareRows(signatoryRows, old.signatories, now.signatories),
    ...compareRows(participantRows, old.participants, now.participants),
  ];
}

const setupFields = (locale: string): readonly Field<Setup>[] => {
  const day = (value: string | null) => (value === null ? '' : showDay(value, locale));
  return [
    { label: 'Facilitator', words: ({ facilitator }) => facilitator },
    { label: 'Day of the workshop', words: ({ workshopDay }) => day(workshopDay) },
    { label: 'Holds from', words: ({ effectiveFrom }) => day(effectiveFrom) },
    { label: 'Holds until', words: ({ effectiveTo }) => day(effectiveTo) },
    { label: 'Scope', words: ({ scope }) => scope },
    { label: 'Marketing aligned among itself', words: ({ marketingAligned }) => answerNames[marketingAligned] },
  ];
};

const answerNames: Readonly<Record<Setup['marketingAligned'], string>> = {
  yes: 'yes',
  no: 'no',
  'not-applicable': 'not applicable',
  'not-asked': 'not asked yet',
};
const roleNames: Readonly<Record<Signatory['role'], string>> = {
  marketing: 'signs for marketing',
  sales: 'signs for sales',
  witness: 'witness',
};
const functionNames: Readonly<Record<PersonFunction, string>> = {
  sales: 'sales',
  marketing: 'marketing',
  product: 'product',
  support: 'support',
  finance: 'finance',
  hr: 'HR',
  executive: 'executive',
  other: 'other',
};

const signatoryRows: RowKind<Signatory> = {
  section: 'setup',
  name: ({ name }) => `Signatory ${name.trim()}`.trim(),
  isWritten: ({ name, title }) => isAnyWritten(name, title),
  fields: [
    { label: 'name', words: ({ name }) => name },
    { label: 'title', words: ({ title }) => title },
    { label: 'role', words: ({ role }) => roleNames[role] },
  ],
};

const participantRows: RowKind<Participant> = {
  section: 'setup',
  name: ({ name }) => `Participant ${name.trim()}`.trim(),
  isWritten: ({ name, title }) => isAnyWritten(name, title),
  fields: [
    { label: 'name', words: ({ name }) => name },
    { label: 'title', words: ({ title }) => title },
    { label: 'function', words: (person) => functionNames[person.function] },
  ],
};
