import { create } from 'zustand';

interface ViewState {
  /** Which question of interview mode lies over the page. */
  readonly dialog: 'rate-first' | 'skip' | 'finish' | null;
  /** What to do before one can go on; empty for nothing. */
  readonly hint: string;
}

/** What interview mode shows besides the scorecard; nothing of it is kept. */
export const useView = create<ViewState>()(() => ({ dialog: null, hint: '' }));

export const openDialog = (dialog: NonNullable<ViewState['dialog']>): void => useView.setState({ dialog });
export const closeDialog = (): void => useView.setState({ dialog: null });
export const showHint = (hint: string): void => useView.setState({ hint });
