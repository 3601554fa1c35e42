import './rows-field.css';

import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';

interface Row {
  readonly id: string;
  readonly text: string;
}

interface Props {
  /** Beginning of the fields' names: with the id it tells where the caret was. */
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
  readonly rows: readonly Row[];
  readonly isReadOnly: boolean;
  readonly onWrite: (id: string, text: string) => void;
  readonly onAdd: (id: string, afterId: string | null) => void;
  readonly onRemove: (id: string) => void;
}

const MOST_CHARACTERS = 600;

/** Short lines one after the other: Enter adds the next, Backspace in an empty one takes it away. */
export function RowsField({ name, label, placeholder, rows, isReadOnly, onWrite, onAdd, onRemove }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    list.current?.querySelector<HTMLElement>(`[name="${CSS.escape(focusNext.current)}"]`)?.focus();
    focusNext.current = null;
  }, [rows]);
  const add = (afterId: string | null) => {
    const id = crypto.randomUUID();
    focusNext.current = `${name}.${id}`;
    onAdd(id, afterId);
  };
  const remove = (id: string, index: number) => {
    const neighbour = rows[index - 1] ?? rows[index + 1];
    focusNext.current = neighbour ? `${name}.${neighbour.id}` : null;
    onRemove(id);
  };
  return (
    <div className="rows-field">
      <ul ref={list} className="rows-field__list">
        {rows.map(({ id, text }, index) => (
          <li key={id} className="rows-field__row">
            <span className="rows-field__number tabular" aria-hidden>
              {index + 1}
            </span>
            <input
              className="field__control rows-field__control"
              name={`${name}.${id}`}
              aria-label={`${label} ${index + 1}`}
              placeholder={placeholder}
              maxLength={MOST_CHARACTERS}
              readOnly={isReadOnly}
              value={text}
              onChange={({ target }) => onWrite(id, target.value)}
              onKeyDown={(event) => {
                if (isReadOnly || event.nativeEvent.isComposing) return;
                if (event.key === 'Enter' && text.trim() !== '') add(id);
                if (event.key === 'Backspace' && text === '') {
                  event.preventDefault();
                  remove(id, index);
                }
              }}
            />
            {!isReadOnly && (
              <IconButton size="small" icon={X} label={`Remove line ${index + 1}`} onPress={() => remove(id, index)} />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <Button size="small" variant="ghost" icon={Plus} onPress={() => add(null)}>
          {rows.length === 0 ? `Add: ${label.toLowerCase()}` : 'Add another'}
        </Button>
      )}
    </div>
  );
}
