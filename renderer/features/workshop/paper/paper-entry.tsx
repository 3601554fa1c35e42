import { useRef, useState, type KeyboardEvent } from 'react';
import { Group } from 'react-aria-components';

import { Button } from '../../../ui/button';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { editDocument, newRowId, useWorkshop } from '../workshop-store';
import { writePaperField, type PaperField, type PaperForm } from './paper-forms';

interface Props {
  readonly form: PaperForm;
  /** Whether its first field takes the focus when it appears. */
  readonly takesFocus: boolean;
}

/** One sheet after the other. Every word goes into the agreement as it is typed, so none waits for a press to be kept. */
export function PaperEntry({ form, takesFocus }: Props) {
  const [id, setId] = useState(newRowId);
  const [done, setDone] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  const row = useWorkshop((state) => form.rowsIn(state.document).find((candidate) => candidate.id === id));
  const isFull = useWorkshop((state) => form.rowsIn(state.document).length >= form.most) && row === undefined;
  const next = () => {
    if (row === undefined) return;
    setId(newRowId());
    setDone(done + 1);
  };
  if (isFull) return <p className="muted">The agreement holds at most {form.most}. Remove one before the next.</p>;
  return (
    <div className="stack">
      <Group
        className="paper-entry__fields"
        aria-label={`Sheet ${done + 1}`}
        ref={fields}
        onKeyDown={(event) => goOn(event, fields.current, next)}
      >
        {form.fields.map((field, index) => (
          <Entry
            key={`${id}.${field.key}`}
            field={field}
            takesFocus={index === 0 && (takesFocus || done > 0)}
            value={row === undefined ? undefined : Reflect.get(row, field.key)}
            onChange={(value) =>
              editDocument(
                `Type in a ${form.what}`,
                writePaperField(form, { id, key: field.key, value }),
                `paper.${id}.${field.key}`,
              )
            }
          />
        ))}
      </Group>
      <div className="row">
        <Button isDisabled={row === undefined} onPress={next}>
          Next sheet
        </Button>
        <p className="muted tabular" role="status">
          {done === 0 ? '' : `${done} typed in`}
        </p>
      </div>
    </div>
  );
}

interface EntryProps {
  readonly field: PaperField;
  readonly takesFocus: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

function Entry({ field: { key, label, kind, most, options = [] }, takesFocus, value, onChange }: EntryProps) {
  const name = `paper.${key}`;
  const typed = { label, name, autoFocus: takesFocus, maxLength: most, onChange };
  const words = typeof value === 'string' ? value : '';
  switch (kind) {
    case 'text':
      return <TextField {...typed} value={words} />;
    case 'lines':
      return <TextArea {...typed} rows={1} value={words} />;
    case 'number':
      return (
        <NumberField label={label} name={name} value={typeof value === 'number' ? value : null} onChange={onChange} />
      );
    case 'choice':
      return (
        <Select label={label} name={name} value={words === '' ? null : words} options={options} onChange={onChange} />
      );
  }
}

const focusables = (group: HTMLElement | null): HTMLElement[] => [
  ...(group?.querySelectorAll<HTMLElement>('input:not([type="hidden"]), textarea, button.select__button') ?? []),
];

/** Enter is the next field, and after the last one the next sheet; Ctrl+Enter is the next sheet from anywhere. */
function goOn(event: KeyboardEvent, group: HTMLElement | null, next: () => void): void {
  // While a word is being composed Enter takes the word.
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  const all = focusables(group);
  const at = all.findIndex((element) => element === event.target);
  const isChoice = event.target instanceof HTMLButtonElement;
  if (at === -1 || (isChoice && !event.ctrlKey && !event.metaKey)) return;
  event.preventDefault();
  const following = all[at + 1];
  if (event.ctrlKey || event.metaKey || following === undefined) next();
  else following.focus();
}
