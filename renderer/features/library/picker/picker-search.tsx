import type { KeyboardEvent, RefObject } from 'react';

import { SearchField } from '../../../ui/search-field';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly boxRef: RefObject<HTMLDivElement | null>;
  /** Down or Enter: on to the list. */
  readonly onLeave: () => void;
}

/** The field that has the focus first. */
export function PickerSearch({ label, value, onChange, boxRef, onLeave }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    onLeave();
  };
  return (
    // The field itself has all other keys.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- as said above
    <div className="library-picker__search" ref={boxRef} onKeyDown={onKeyDown}>
      <SearchField label={label} value={value} onChange={onChange} autoFocus />
    </div>
  );
}
