/**
 * For a button that takes its own row away: remembers the rows beside it.
 *
 * @returns gives the focus to the next row's handle, else the one before, else what is chosen or first in the section.
 */
export function focusBeside(focused: Element | null): () => void {
  const row = focused?.closest('.sortable-row') ?? null;
  const section = focused?.closest('.page-section') ?? null;
  const beside = [row?.nextElementSibling, row?.previousElementSibling].map((sibling) =>
    sibling?.querySelector<HTMLElement>('.sortable-row__handle'),
  );
  return () => {
    requestAnimationFrame(() => {
      if (focused?.isConnected === true) return;
      const target =
        beside.find((handle) => handle?.isConnected) ??
        section?.querySelector<HTMLElement>('[aria-current="true"]') ??
        section?.querySelector<HTMLElement>('button');
      target?.focus();
    });
  };
}
