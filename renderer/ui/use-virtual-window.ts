import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

import { topToShow, windowOf, type VirtualWindow } from './virtual-window';

/** Where a list was left, for when one comes back to it. The list writes to it; make one and keep it. */
export interface ListPlace {
  /** px */
  top: number;
  /** What the rows were narrowed and sorted by when it was left. */
  view: string;
}

interface Options {
  readonly count: number;
  readonly rowHeight: number;
  /** Of what stands above the rows and does not scroll, px. */
  readonly headHeight: number;
  /** When it changes, other rows are shown and the list begins at its top again. */
  readonly view: string;
  readonly place: ListPlace | undefined;
  /** Of the part that scrolls, where somebody else needs it too. */
  readonly listRef: RefObject<HTMLDivElement | null> | undefined;
}

interface Box {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

interface Scrolling extends VirtualWindow {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Of what is seen of the rows, px. */
  readonly height: number;
  readonly width: number;
  readonly onScroll: () => void;
  readonly showRow: (index: number) => void;
}

/** Which rows of a long list to draw, as it is scrolled and resized. */
export function useVirtualWindow({ count, rowHeight, headHeight, view, place, listRef }: Options): Scrolling {
  const ownRef = useRef<HTMLDivElement>(null);
  const scroller = listRef ?? ownRef;
  const [box, setBox] = useState<Box>(() => ({
    top: place?.view === view ? place.top : 0,
    height: window.innerHeight,
    width: window.innerWidth,
  }));

  const measure = () => {
    const element = scroller.current;
    // Without a size it is not laid out yet, and the guess from the window stands.
    if (!element || element.clientHeight === 0) return;
    const next = { top: element.scrollTop, height: element.clientHeight - headHeight, width: element.clientWidth };
    setBox((now) => (now.top === next.top && now.height === next.height && now.width === next.width ? now : next));
    if (place) Object.assign(place, { top: next.top, view });
  };

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = place?.view === view ? place.top : 0;
    measure();
    // oxlint-disable-next-line react/exhaustive-deps -- only another view moves the list; measuring is not a reason to
  }, [view]);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
    // oxlint-disable-next-line react/exhaustive-deps -- `measure` reads the view and the place alone
  }, [view, place]);

  return {
    ...windowOf(box, rowHeight, count),
    scroller,
    height: box.height,
    width: box.width,
    // At once: the frame that shows the new place shows its rows.
    onScroll: () => flushSync(measure),
    showRow: (index) => {
      const element = scroller.current;
      if (!element) return;
      const seen = { top: element.scrollTop, height: element.clientHeight - headHeight };
      const top = topToShow(index, seen, rowHeight);
      if (top !== seen.top) element.scrollTop = top;
      measure();
    },
  };
}
