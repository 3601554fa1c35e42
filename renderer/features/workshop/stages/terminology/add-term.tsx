import { BookOpen } from 'lucide-react';

import { termSchema, type Term } from '#shared/domain/agreement/term-schema';
import { intoTerm } from '#shared/domain/library/into-agreement';
import { rowIdFor } from '#shared/domain/library/row-id';
import { pickFromLibrary } from '../../../../lib/library/pick';
import { editDocument, newRowId, useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { standsIn } from '../shared/stands-in';

export const MOST_TERMS = 500;

interface Props {
  readonly count: number;
  /** The first one added: to be opened. */
  readonly onAdded: (id: string) => void;
}

/** A term of the room's own, or some from the library. */
export function AddTerm({ count, onAdded }: Props) {
  const addOwn = () => {
    const term = termSchema.parse({ id: newRowId() });
    addTerms([term]);
    onAdded(term.id);
  };
  const choose = async () => {
    const terms = await pickTerms();
    addTerms(terms);
    if (terms[0]) onAdded(terms[0].id);
  };
  return (
    <>
      {count < MOST_TERMS && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST_TERMS}
          onPress={() => void choose()}
        >
          From the library
        </AddButton>
      )}
      <AddButton count={count} most={MOST_TERMS} onPress={addOwn}>
        Add a term
      </AddButton>
    </>
  );
}

/** Starting points for terms; what the room must settle stands in each. */
async function pickTerms(): Promise<Term[]> {
  const { terms } = useWorkshop.getState().document;
  const names = terms.map(({ name }) => name);
  const items = await pickFromLibrary({
    title: 'Terms from the library',
    kind: 'term',
    noun: { one: 'term', many: 'terms' },
    isIn: standsIn(terms, names),
    inWords: 'in the agreement already',
    amount: 'many',
    room: MOST_TERMS - terms.length,
  });
  return items.map(({ id, body }) => intoTerm(body, rowIdFor(id, terms, newRowId)));
}

function addTerms(added: readonly Term[]): void {
  if (added.length === 0) return;
  editDocument(added.length === 1 ? 'Add a term' : `Add ${added.length} terms`, ({ terms }) => {
    terms.push(...added.slice(0, MOST_TERMS - terms.length));
  });
}
