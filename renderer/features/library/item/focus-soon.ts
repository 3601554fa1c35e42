import type { RefObject } from 'react';

/** Gives the focus, once the change is drawn, to the first of these that is there. */
export function focusSoon(root: RefObject<HTMLElement | null>, selectors: readonly string[]): void {
  requestAnimationFrame(() => {
    for (const selector of selectors) {
      const target = root.current?.querySelector<HTMLElement>(selector);
      if (target) return target.focus();
    }
  });
}
