import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { Term } from '#shared/domain/agreement/term-schema';
import { Segmented } from '../../../../ui/segmented';
import { TextArea } from '../../../../ui/text-area';
import { editStand } from './edit-term';

const options = [
  { id: 'open', label: 'Open' },
  { id: 'agreed', label: 'Agreed', tone: 'good' },
  { id: 'agreed-with-note', label: 'Agreed with note', tone: 'good' },
] as const;

interface Props {
  readonly term: Term;
  readonly side: Side;
}

/** Where one side stands on a term, and what it wants noted. */
export function TermStand({ term, side }: Props) {
  const { status, note } = term[side];
  const name = `terms.${term.id}.${side}`;
  const isNoteShown = status !== 'agreed' || note !== '';
  return (
    <div className="term-stand">
      <Segmented
        label={sideNames[side]}
        name={`${name}.status`}
        value={status}
        options={options}
        onChange={(chosen) => editStand(term, side, { status: chosen })}
      />
      {isNoteShown && (
        <TextArea
          label={`Note of ${sideNames[side].toLowerCase()}`}
          name={`${name}.note`}
          value={note}
          rows={1}
          maxLength={400}
          placeholder={status === 'open' ? 'What is missing to agree?' : 'On which condition?'}
          onChange={(text) => editStand(term, side, { note: text })}
        />
      )}
    </div>
  );
}
