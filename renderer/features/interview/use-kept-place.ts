import { useEffect, type RefObject } from 'react';

import { note, useCard } from './interview-store';

/**
 * Puts the caret back where it was when the interview opens again, at the end of what is written there, and remembers the
 * field that has it from then on. Without a kept field the question itself has the focus, so that it is read out.
 */
export function useKeptPlace(area: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const kept = useCard.getState().document.currentField;
    const field = kept === '' ? null : element.querySelector<HTMLElement>(`[name="${CSS.escape(kept)}"]`);
    (field ?? element.querySelector<HTMLElement>('#question'))?.focus({ preventScroll: field === null });
    if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) toEnd(field);
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, [area]);
}

/** Some kinds of input have no caret to set: they say so by null. */
function toEnd(field: HTMLTextAreaElement | HTMLInputElement): void {
  if (field.selectionStart !== null) field.setSelectionRange(field.value.length, field.value.length);
}

function remember({ target }: FocusEvent): void {
  const name = target instanceof Element ? (target.getAttribute('name') ?? '') : '';
  if (name === useCard.getState().document.currentField) return;
  note((document) => {
    document.currentField = name.slice(0, 80);
  });
}
