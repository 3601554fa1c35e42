import { useEffect, type RefObject } from 'react';

import { note, useWorkshop } from '../workshop-store';

/** Puts the focus back where it was when the workshop opens again, and remembers the field that has it from then on. */
export function useKeptPlace(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const kept = useWorkshop.getState().facilitation.currentField;
    if (kept !== '') element.querySelector<HTMLElement>(`[name="${CSS.escape(kept)}"]`)?.focus();
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, [area]);
}

function remember({ target }: FocusEvent): void {
  const name = target instanceof Element ? (target.getAttribute('name') ?? '') : '';
  if (name === '' || name === useWorkshop.getState().facilitation.currentField) return;
  note((facilitation) => {
    facilitation.currentField = name.slice(0, 300);
  });
}
