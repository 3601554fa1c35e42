import { nameAndId } from './term-coverage';
import type { Term } from './term-schema';

const letters = [
  { name: 'budget', pattern: /budget/i },
  { name: 'authority', pattern: /authorit/i },
  { name: 'need', pattern: /\bneeds?\b/i },
  { name: 'timing', pattern: /\btim(?:e|ing|eline|eframe|escale)\b|time[\s-]?frame/i },
] as const;

/**
 * What BANT (budget, authority, need, timing) lacks. Each letter is its own term, or one term named BANT tests all four.
 * Four terms of the kind BANT are taken as the four letters whatever their names.
 */
export function missingBant(terms: readonly Term[]): string[] {
  const own = terms.filter((term) => term.kind === 'bant' && !isUmbrella(term));
  if (own.length >= letters.length) return [];
  const umbrellas = terms.filter(isUmbrella).map((term) => term.entryTest);
  const missing = letters.filter(
    ({ pattern }) =>
      !terms.some((term) => pattern.test(term.kind === 'bant' ? nameAndId(term) : term.name)) &&
      !umbrellas.some((text) => pattern.test(text)),
  );
  if (missing.length === letters.length)
    return ['BANT is not defined: write the test for budget, authority, need and timing.'];
  return missing.map(({ name }) => `BANT has no test for ${name}.`);
}

/** A term for BANT as a whole: it is named so and names no letter. */
const isUmbrella = (term: Term): boolean =>
  /\bBANT\b/i.test(term.name) && !letters.some(({ pattern }) => pattern.test(term.name));
