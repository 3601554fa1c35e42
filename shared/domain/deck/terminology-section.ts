import type { AgreementDocument } from '../agreement/agreement-schema';
import type { Term, termStandSchema } from '../agreement/term-schema';
import type { z } from 'zod';
import type { ContentRow, ContentSection, Detail } from './content-types';
import { isAnyWritten, orNotSettled } from './not-settled';

/** The terms with what makes a lead one of them; whatever a side has not agreed to is marked as open. */
export function terminologySection({ terms }: AgreementDocument): ContentSection {
  const rows = terms
    .filter(({ name, entryTest, exitTest, owner, example, counterExample }) =>
      isAnyWritten(name, entryTest, exitTest, owner, example, counterExample),
    )
    .map(termRow);
  return {
    id: 'terminology',
    title: 'Terminology',
    purpose: 'Words first, numbers second: both sides mean the same by each of these.',
    speakerNotes:
      'Read each term aloud and let one person from each side give an example from last week. ' +
      'A term is settled when both give the same answer. Exit tests, owners and examples are in the handout.',
    blocks:
      rows.length > 0
        ? [{ kind: 'glossary', title: 'Terms', columns: ['Term', 'Meaning'], rows }]
        : [{ kind: 'gap', title: 'Terms', text: 'No term is defined yet.' }],
  };
}

function termRow(term: Term): ContentRow {
  const name = orNotSettled(term.name);
  const isAgreed = term.marketing.status !== 'open' && term.sales.status !== 'open';
  return {
    name: `Term: ${name}`,
    cells: [isAgreed ? name : `${name} (open)`, orNotSettled(term.entryTest)],
    details: termDetails(term),
  };
}

function termDetails(term: Term): Detail[] {
  return [
    { label: 'Ends when', text: term.exitTest },
    { label: 'Owner', text: term.owner },
    { label: 'Example', text: term.example },
    { label: 'Counter-example', text: term.counterExample },
    ...stands(term),
  ].filter(({ text }) => text.trim() !== '');
}

/** Who agreed to it; one line where both did without a note. */
function stands({ marketing, sales }: Term): Detail[] {
  const isPlain = [marketing, sales].every(({ status, note }) => status === 'agreed' && note.trim() === '');
  return isPlain
    ? [{ label: 'Agreed by', text: 'marketing and sales' }]
    : [
        { label: 'Marketing', text: standText(marketing) },
        { label: 'Sales', text: standText(sales) },
      ];
}

const standNames = { open: 'Open', agreed: 'Agreed', 'agreed-with-note': 'Agreed with a note' } as const;

function standText({ status, note }: z.infer<typeof termStandSchema>): string {
  return note.trim() === '' ? standNames[status] : `${standNames[status]}: ${note.trim()}`;
}
