import type { Term } from '#shared/domain/agreement/term-schema';
import { TextArea } from '../../../../ui/text-area';
import { editTerm } from './edit-term';

type TestField = 'entryTest' | 'exitTest' | 'example' | 'counterExample';

const words: Readonly<Record<TestField, { readonly label: string; readonly description: string }>> = {
  entryTest: { label: 'Entry test', description: 'What must be true for a lead to be one? It goes on the slide.' },
  exitTest: { label: 'Exit test', description: 'What ends it?' },
  example: { label: 'Example', description: 'One that both sides know.' },
  counterExample: { label: 'Counter-example', description: 'It looks like one and is none.' },
};

interface Props {
  readonly term: Term;
  readonly fields: readonly TestField[];
}

/** What makes a lead this, what ends it, one that is and one that is not. */
export function TermTests({ term, fields }: Props) {
  return (
    <div className="stage-fields">
      {fields.map((field) => (
        <TextArea
          key={field}
          label={words[field].label}
          description={words[field].description}
          name={`terms.${term.id}.${field}`}
          value={term[field]}
          rows={3}
          maxLength={2000}
          onChange={(text) => editTerm(term, field, text)}
        />
      ))}
    </div>
  );
}
