import type { AgreementDocument } from './agreement-schema';
import { missingBant } from './bant-terms';
import { isOpen, isTermBlank, termNamed, type TermNeed } from './term-coverage';
import type { Term } from './term-schema';

const needs: readonly TermNeed[] = [
  { name: 'marketing responder', pattern: /responder|inquir|enquir/i },
  { name: 'sales accepted lead (SAL)', pattern: /\bSALs?\b|sales[\s-]accepted/i },
  { name: 'sales qualified lead (SQL)', pattern: /\bSQLs?\b|sales[\s-]qualified/i },
  { name: 'qualified-lead criteria', pattern: /criteri/i, kind: 'criteria' },
];
const mql: TermNeed = { name: 'marketing qualified lead (MQL)', pattern: /\bMQLs?\b|marketing[\s-]qualified/i };

/**
 * What the terminology lacks: responder, SAL, SQL, qualified-lead criteria, BANT letter by letter; MQL once the plan
 * counts them; of every term an entry test and the consent of both sides.
 */
export function missingTerminology(document: Pick<AgreementDocument, 'terms' | 'plan'>): string[] {
  return [
    ...missingDefinitions(document),
    ...document.terms.filter((term) => !isTermBlank(term)).flatMap(missingOfTerm),
  ];
}

/** The terms that have to be among the agreement's and are not, a sentence each. */
export function missingDefinitions({ terms, plan }: Pick<AgreementDocument, 'terms' | 'plan'>): string[] {
  const written = terms.filter((term) => !isTermBlank(term));
  const countsMqls = plan.responderToMql !== null || plan.mqlToSal !== null;
  return [
    ...[...needs, ...(countsMqls ? [mql] : [])]
      .filter((need) => termNamed(written, need) === undefined)
      .map((need) => `No term says what “${need.name}” means.`),
    ...missingBant(written),
  ];
}

function missingOfTerm(term: Term): string[] {
  const name = term.name.trim();
  if (name === '') return ['A term has a test but no name.'];
  const open = isOpen(term.marketing) ? (isOpen(term.sales) ? 'either side' : 'marketing') : 'sales';
  return [
    ...(term.entryTest.trim() === '' ? [`“${name}” has no entry test: what must be true for a lead to be one?`] : []),
    ...(isOpen(term.marketing) || isOpen(term.sales) ? [`“${name}” is not agreed by ${open} yet.`] : []),
  ];
}
