import { isTermBlank } from '../agreement/term-coverage';
import type { Term, TermKind } from '../agreement/term-schema';
import type { Loosening } from './amendment-schema';
import { termKindNames, termName } from './compare-terms';
import { looseningId } from './loosening-id';
import { fromToQuoted } from './loosening-words';
import { matchRows } from './match-rows';
import { isSameText, numbersIn, plainWords } from './same-words';

/** Kinds whose entry test is a lead threshold. */
const thresholds: ReadonlySet<TermKind> = new Set(['stage', 'criteria', 'bant']);
const isThreshold = (term: Term): boolean =>
  thresholds.has(term.kind) && !isTermBlank(term) && term.entryTest.trim() !== '';

/**
 * Lead thresholds whose entry test reads otherwise, whose exit test has other numbers ("within 2 working days"), which are
 * gone or no longer one: whether it loosens must be judged.
 */
export function loosenedTerms(before: readonly Term[], after: readonly Term[]): Loosening[] {
  const { kept, removed } = matchRows(before, after);
  return [
    ...kept.flatMap(([old, now]) => (isThreshold(old) ? inTerm(old, now) : [])),
    ...removed.filter(isThreshold).map((term) => ({
      ...mayLoosen(term, 'left-out'),
      text: `${termName(term)} is no longer defined; its entry test was “${plainWords(term.entryTest)}”`,
    })),
  ];
}

function inTerm(old: Term, now: Term): Loosening[] {
  const found: Loosening[] = [];
  if (!isSameText(old.entryTest, now.entryTest)) {
    const text = `${termName(now)}, entry test: ${fromToQuoted(old.entryTest, now.entryTest)}`;
    found.push({ ...mayLoosen(old, 'entry-test'), text });
  }
  const until = numbersIn(old.exitTest);
  if (until !== '' && until !== numbersIn(now.exitTest)) {
    const text = `${termName(now)}, exit test: ${fromToQuoted(old.exitTest, now.exitTest)}`;
    found.push({ ...mayLoosen(old, 'exit-test'), text });
  }
  if (!thresholds.has(now.kind)) {
    const text = `${termName(now)}: no longer counted as “${termKindNames[old.kind]}”, but as “${termKindNames[now.kind]}”`;
    found.push({ ...mayLoosen(old, 'kind'), text });
  }
  return found;
}

const mayLoosen = ({ id }: Term, aspect: string) => ({
  id: looseningId('terms', id, aspect),
  certainty: 'may-loosen' as const,
});
