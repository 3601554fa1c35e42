import { BookOpen } from 'lucide-react';
import { useState } from 'react';

import { termSchema, type Term } from '#shared/domain/agreement/term-schema';
import { editDocument, newRowId } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { TermPlaybookDialog } from './term-playbook-dialog';

export const MOST_TERMS = 500;

interface Props {
  readonly count: number;
  /** The first one added: to be opened. */
  readonly onAdded: (id: string) => void;
}

/** A term of the room's own, or some from the playbook. */
export function AddTerm({ count, onAdded }: Props) {
  const [isChoosing, setIsChoosing] = useState(false);
  const addOwn = () => {
    const term = termSchema.parse({ id: newRowId() });
    addTerms([term]);
    onAdded(term.id);
  };
  return (
    <>
      {count < MOST_TERMS && (
        <AddButton
          icon={BookOpen}
          variant={count === 0 ? 'primary' : 'secondary'}
          count={count}
          most={MOST_TERMS}
          onPress={() => setIsChoosing(true)}
        >
          From the playbook
        </AddButton>
      )}
      <AddButton count={count} most={MOST_TERMS} onPress={addOwn}>
        Add a term
      </AddButton>
      {isChoosing && (
        <TermPlaybookDialog
          onClose={() => setIsChoosing(false)}
          onAdd={(terms) => {
            addTerms(terms);
            if (terms[0]) onAdded(terms[0].id);
          }}
        />
      )}
    </>
  );
}

function addTerms(added: readonly Term[]): void {
  editDocument(added.length === 1 ? 'Add a term' : `Add ${added.length} terms`, ({ terms }) => {
    terms.push(...added.slice(0, MOST_TERMS - terms.length));
  });
}
