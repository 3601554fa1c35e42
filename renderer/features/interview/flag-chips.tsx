import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

import { Kbd } from '../../ui/kbd';

interface Props {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly tone: 'good' | 'bad';
  /** The key that puts the focus on the first chip. */
  readonly shortcut: string;
  /** Name of the field for a word of one's own. */
  readonly own: string;
  readonly name: string;
  readonly offered: readonly string[];
  readonly chosen: readonly string[];
  readonly isReadOnly: boolean;
  readonly onToggle: (text: string) => void;
}

/** Things seen or not, as buttons that stay pressed: those of the key, those of one's own, and a field for one more. */
export function FlagChips({
  label,
  icon: Icon,
  tone,
  shortcut,
  own,
  name,
  offered,
  chosen,
  isReadOnly,
  onToggle,
}: Props) {
  const all = [...new Set([...offered, ...chosen])].filter((text) => text.trim() !== '');
  return (
    <section className="flag-chips" aria-label={label}>
      <h2 className="flag-chips__title">
        <Icon size={14} aria-hidden />
        {label}
        <span aria-hidden>
          <Kbd>{shortcut}</Kbd>
        </span>
      </h2>
      <div className="flag-chips__row">
        {all.length > 0 && (
          <ToggleButtonGroup
            aria-label={label}
            className="flag-chips__group"
            data-chips={name}
            selectionMode="multiple"
            isDisabled={isReadOnly}
            selectedKeys={chosen}
            onSelectionChange={(keys) =>
              all.filter((text) => keys.has(text) !== chosen.includes(text)).forEach(onToggle)
            }
          >
            {all.map((text) => (
              <ToggleButton key={text} id={text} className={`flag-chip flag-chip--${tone}`}>
                {text}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
        {!isReadOnly && <OwnChip label={own} onAdd={(text) => !chosen.includes(text) && onToggle(text)} />}
      </div>
    </section>
  );
}

function OwnChip({ label, onAdd }: { readonly label: string; readonly onAdd: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <input
      className="flag-chips__own"
      aria-label={`${label}, Enter adds it`}
      placeholder={`+ ${label}`}
      maxLength={400}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (text.trim() !== '') onAdd(text.trim());
        setText('');
      }}
    />
  );
}
