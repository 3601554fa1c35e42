import { wordDiff, type WordDiff } from '../amendment/word-diff';
import type { RoundTerm } from './sorting-schema';

const fields = [
  ['name', 'Term'],
  ['entryTest', 'Entry test'],
  ['exitTest', 'Exit test'],
] as const;

interface FieldChange {
  readonly label: string;
  readonly words: WordDiff;
}

/** A term that reads differently; what came or went as a whole has no fields. */
export interface TermChange {
  readonly id: string;
  readonly name: string;
  readonly kind: 'changed' | 'added' | 'removed';
  readonly fields: readonly FieldChange[];
}

/** What became of the terms between two tests, or since the last one: in the order of the later ones, the removed last. */
export function termChanges(before: readonly RoundTerm[], after: readonly RoundTerm[]): TermChange[] {
  const whole = (kind: 'added' | 'removed') => (term: RoundTerm) => ({
    id: term.id,
    name: nameOf(term),
    kind,
    fields: [],
  });
  return [
    ...after.flatMap((term): TermChange[] => {
      const old = before.find(({ id }) => id === term.id);
      if (!old) return [whole('added')(term)];
      const changed = fields.flatMap(([field, label]) =>
        plain(old[field]) === plain(term[field]) ? [] : [{ label, words: wordDiff(old[field], term[field]) }],
      );
      return changed.length === 0 ? [] : [{ id: term.id, name: nameOf(term), kind: 'changed', fields: changed }];
    }),
    ...before.filter(({ id }) => !after.some((term) => term.id === id)).map(whole('removed')),
  ];
}

/** White space alone changes no definition. */
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const nameOf = ({ name }: RoundTerm) => name.trim() || 'Term without a name';
