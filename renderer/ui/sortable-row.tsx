import { ArrowDown, ArrowUp, GripVertical } from 'lucide-react';
import type { KeyboardEvent, PointerEvent, ReactNode } from 'react';

import { classNames } from './class-names';
import { IconButton } from './icon-button';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly index: number;
  readonly count: number;
  /** Where a dragged row would come in beside this one. */
  readonly dropMark: 'above' | 'below' | null;
  readonly isDragged: boolean;
  readonly onGrab: (event: PointerEvent<HTMLElement>, id: string, index: number) => void;
  readonly onMove: (id: string, toIndex: number) => void;
  readonly children: ReactNode;
}

export function SortableRow(props: Props) {
  const { id, name, index, count, dropMark, isDragged, onGrab, onMove, children } = props;
  const moveByKey = (event: KeyboardEvent) => {
    const targets: Readonly<Record<string, number>> = {
      ArrowUp: index - 1,
      ArrowDown: index + 1,
      Home: 0,
      End: count - 1,
    };
    const toIndex = targets[event.key];
    if (toIndex === undefined) return;
    event.preventDefault();
    onMove(id, toIndex);
  };
  return (
    <li
      className={classNames(
        'sortable-row',
        isDragged && 'sortable-row--dragged',
        dropMark && `sortable-row--drop-${dropMark}`,
      )}
    >
      <button
        type="button"
        className="sortable-row__handle"
        aria-label={`Move ${name}`}
        aria-roledescription="Drag handle, arrow keys move the row"
        onPointerDown={(event) => onGrab(event, id, index)}
        onKeyDown={moveByKey}
      >
        <GripVertical size={16} aria-hidden />
      </button>
      <div className="sortable-row__content">{children}</div>
      {/* For the pointer: the handle does the same by keys, and a long list would be twice as far to Tab through. */}
      <div className="sortable-row__buttons">
        <IconButton
          size="small"
          icon={ArrowUp}
          label={`Move up: ${name}`}
          excludeFromTabOrder
          isDisabled={index === 0}
          onPress={() => onMove(id, index - 1)}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={`Move down: ${name}`}
          excludeFromTabOrder
          isDisabled={index === count - 1}
          onPress={() => onMove(id, index + 1)}
        />
      </div>
    </li>
  );
}
