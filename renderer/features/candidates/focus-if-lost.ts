/**
 * Gives the focus, once the change is drawn, to the first element of the selector if what had the focus is gone: a card
 * that went to another column is mounted anew there, a button that has done its work once is taken away.
 */
export function focusIfLost(selector: string): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) document.querySelector<HTMLElement>(selector)?.focus();
  });
}
