import type { Term } from '#shared/domain/agreement/term-schema';
import { TextArea } from '../../../../ui/text-area';
import { editTerm } from './edit-term';

const fields = [
  {
    id: 'entryTest',
    label: 'Entry test',
    description: 'What must be true for a lead to be one? These words go on the slide.',
  },
  { id: 'exitTest', label: 'Exit test', description: 'What ends it?' },
  { id: 'example', label: 'Example', description: 'A lead both sides know that is one.' },
  { id: 'counterExample', label: 'Counter-example', description: 'One that looks like it and is none.' },
] as const;

/** What makes a lead this, what ends it, one that is and one that is not. */
export function TermTests({ term }: { readonly term: Term }) {
  return (
    <div className="stage-fields">
      {fields.map(({ id, label, description }) => (
        <TextArea
          key={id}
          label={label}
          description={description}
          name={`terms.${term.id}.${id}`}
          value={term[id]}
          rows={3}
          maxLength={2000}
          onChange={(text) => editTerm(term, id, text)}
        />
      ))}
    </div>
  );
}
