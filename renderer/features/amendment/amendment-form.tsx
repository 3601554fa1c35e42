import type { AmendmentDraft } from '#shared/domain/amendment/amendment-schema';
import { TextArea } from '../../ui/text-area';

interface Props {
  readonly draft: AmendmentDraft;
  /** Called with every letter: whoever keeps the draft saves it. */
  readonly onChange: (draft: AmendmentDraft) => void;
}

const fields = [
  {
    name: 'reason',
    label: 'What changed under pressure?',
    description: 'The reason as an executive outside the room would understand it. It is printed and signed.',
  },
  {
    name: 'timeline',
    label: 'From when, until when?',
    description: 'The day the change begins, the day it is looked at again, and what happens to leads under way.',
  },
  {
    name: 'newKpis',
    label: 'How will we see whether it works?',
    description: 'The figure that shows it, who reads it and in which meeting.',
  },
] as const;

/** Why a sealed agreement is changed. Anything half-typed is kept. */
export function AmendmentForm({ draft, onChange }: Props) {
  return (
    <div className="stack" role="group" aria-label="Why the agreement changes">
      {fields.map(({ name, label, description }) => (
        <TextArea
          key={name}
          label={label}
          description={description}
          name={`amendment.${name}`}
          value={draft[name]}
          maxLength={2_000}
          onChange={(text) => onChange({ ...draft, [name]: text })}
        />
      ))}
    </div>
  );
}
