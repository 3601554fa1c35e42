/** Gives the focus, once the change is drawn, to the field of a name; of one that is typed in parts to the first part. */
export function focusFieldSoon(name: string): void {
  requestAnimationFrame(() => {
    const named = document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`);
    const isHidden = named instanceof HTMLInputElement && (named.type === 'hidden' || named.hidden);
    const target = isHidden ? named.closest('.field')?.querySelector<HTMLElement>('[role="spinbutton"]') : named;
    target?.focus();
  });
}
