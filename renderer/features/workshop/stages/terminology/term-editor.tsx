import { Trash2 } from 'lucide-react';

import { termKindNames } from '#shared/domain/agreement/term-names';
import { termKinds } from '#shared/domain/agreement/term-schema';
import { Button } from '../../../../ui/button';
import { ComboField } from '../../../../ui/combo-field';
import { Select } from '../../../../ui/select';
import { TextField } from '../../../../ui/text-field';
import { useWorkshop } from '../../workshop-store';
import { deleteWithUndo } from '../shared/delete-with-undo';
import { takeRow } from '../shared/rows';
import { editTerm } from './edit-term';
import { TermStand } from './term-stand';
import { TermTests } from './term-tests';
import { termTitle } from './term-words';

const kindOptions = termKinds.map((id) => ({ id, label: termKindNames[id] }));

interface Props {
  readonly id: string;
  /** The name field has the focus at once. */
  readonly takesFocus: boolean;
  /** The term that stands beside the deleted one, to be opened instead. */
  readonly onDeleted: (besideId: string | null) => void;
}

/** One term: its tests, its examples and where each side stands. */
export function TermEditor({ id, takesFocus, onDeleted }: Props) {
  const term = useWorkshop((state) => state.document.terms.find((row) => row.id === id));
  const people = useWorkshop((state) => state.people);
  if (!term) return null;
  const remove = () => {
    onDeleted(besideTerm(id));
    deleteWithUndo(term.name.trim() === '' ? termTitle('') : `Term “${term.name.trim()}”`, ({ terms }) =>
      takeRow(terms, id),
    );
  };
  return (
    <section className="term-editor" aria-label={termTitle(term.name)}>
      <div className="stage-fields">
        <TextField
          label="Term"
          name={`terms.${id}.name`}
          value={term.name}
          maxLength={200}
          autoFocus={takesFocus}
          onChange={(name) => editTerm(term, 'name', name)}
        />
        <Select
          label="Kind"
          name={`terms.${id}.kind`}
          value={term.kind}
          options={kindOptions}
          onChange={(kind) => editTerm(term, 'kind', kind)}
        />
      </div>
      <TermTests term={term} fields={['entryTest', 'exitTest']} />
      <div className="term-editor__stands">
        <TermStand term={term} side="marketing" />
        <TermStand term={term} side="sales" />
      </div>
      <TermTests term={term} fields={['example', 'counterExample']} />
      <div className="term-editor__foot">
        <ComboField
          label="Owner"
          name={`terms.${id}.owner`}
          value={term.owner}
          suggestions={people.map(({ name, title }) => (title === '' ? name : title))}
          maxLength={200}
          onChange={(owner) => editTerm(term, 'owner', owner)}
        />
        <Button icon={Trash2} variant="ghost" onPress={remove}>
          Delete this term
        </Button>
      </div>
    </section>
  );
}

/** The next term, else the one before. */
function besideTerm(id: string): string | null {
  const { terms } = useWorkshop.getState().document;
  const index = terms.findIndex((term) => term.id === id);
  return (terms[index + 1] ?? terms[index - 1])?.id ?? null;
}
