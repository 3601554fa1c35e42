import { useLayoutEffect, type RefObject } from 'react';

/** From full size down to where the smallest type of all is reached. */
const SCALES = [1, 0.93, 0.87, 0.81, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.46, 0.42];
/** Lines that are left of a text at the smallest size. */
const CUTS = ['two', 'one'];

/**
 * Sets the largest type in which all of an area can be read (`--fit`, a share of the full size). What does not fit at
 * the smallest is cut by line (`data-cut`), never by size: nothing is set that the back row cannot read.
 */
export function useFit(area: RefObject<HTMLElement | null>, content: unknown): void {
  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    let size = '';
    const again = () => {
      const now = `${element.clientWidth} ${element.clientHeight}`;
      if (now !== size) fit(element);
      size = now;
    };
    fit(element);
    const observer = new ResizeObserver(again);
    observer.observe(element);
    // The real letters come a moment after the page.
    void document.fonts.ready.then(() => fit(element));
    return () => observer.disconnect();
  }, [area, content]);
}

function fit(element: HTMLElement): void {
  element.removeAttribute('data-cut');
  for (const scale of SCALES) {
    element.style.setProperty('--fit', String(scale));
    if (fits(element)) return;
  }
  for (const lines of CUTS) {
    element.setAttribute('data-cut', lines);
    if (fits(element)) return;
  }
}

const fits = (element: HTMLElement) =>
  element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1;
