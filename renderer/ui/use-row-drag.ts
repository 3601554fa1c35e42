import { useState, type PointerEvent, type RefObject } from 'react';

import { dropIndex } from './list-order';

interface Drag {
  readonly from: number;
  readonly to: number;
}

/** Dragging a row of a list by its handle with the pointer; Escape lets go without moving. */
export function useRowDrag(list: RefObject<HTMLElement | null>, move: (id: string, toIndex: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);

  const grab = (event: PointerEvent<HTMLElement>, id: string, from: number) => {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const dragging = new AbortController();
    const { signal } = dragging;
    let to = from;
    const end = () => {
      dragging.abort();
      setDrag(null);
    };
    handle.setPointerCapture(event.pointerId);
    const follow = ({ clientY }: { readonly clientY: number }) => {
      to = dropIndex(rowMiddles(list.current), from, clientY);
      setDrag({ from, to });
    };
    window.addEventListener('pointermove', follow, { signal });
    window.addEventListener(
      'pointerup',
      () => {
        end();
        move(id, to);
      },
      { signal },
    );
    window.addEventListener('pointercancel', end, { signal });
    window.addEventListener(
      'keydown',
      (pressed) => {
        if (pressed.key === 'Escape') end();
      },
      { signal },
    );
  };

  const dropMark = (index: number): 'above' | 'below' | null => {
    if (drag === null || drag.to === drag.from || index !== drag.to) return null;
    return drag.to < drag.from ? 'above' : 'below';
  };

  return { grab, dropMark, draggedIndex: drag?.from ?? null };
}

function rowMiddles(list: HTMLElement | null): readonly number[] {
  return [...(list?.children ?? [])].map((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return (top + bottom) / 2;
  });
}
