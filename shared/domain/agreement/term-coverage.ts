import type { Term, TermKind } from './term-schema';

export interface TermNeed {
  /** As the user reads it. */
  readonly name: string;
  /** Found in a term's name or id: an id stays when a room renames the term in its own language. */
  readonly pattern: RegExp;
  /** A term of this kind will do whatever its name. */
  readonly kind?: TermKind;
}

export function termNamed(terms: readonly Term[], { pattern, kind }: TermNeed): Term | undefined {
  return terms.find((term) => term.kind === kind || pattern.test(nameAndId(term)));
}

/** Name and id as words. */
export const nameAndId = ({ name, id }: Term): string => `${name} ${id.replace(/[-_.]+/g, ' ')}`;

export const isOpen = (stand: Term['marketing']): boolean => stand.status === 'open';

export const isTermBlank = ({ name, entryTest, exitTest, example, counterExample }: Term): boolean =>
  [name, entryTest, exitTest, example, counterExample].every((text) => text.trim() === '');
