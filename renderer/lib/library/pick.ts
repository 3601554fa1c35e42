import { create } from 'zustand';

import type { KindName, LibraryKind } from '#shared/domain/library/item-kind';
import type { Facets } from '#shared/domain/library/item-body';
import type { LibraryItem, LibraryRow } from '#shared/domain/library/library-schema';

export interface PickRequest {
  /** Of the dialog: "Terms from the library". */
  readonly title: string;
  /** What becomes of the chosen, where it needs a word. */
  readonly lead?: string;
  readonly kind: LibraryKind;
  /** In a sentence: "term" and "terms". */
  readonly noun: KindName;
  /** On the button, before the number and the noun; "Add" unless given. */
  readonly verb?: string;
  /** What the place is about: the list opens narrowed to it, and can be widened. */
  readonly facets?: Facets;
  /** True for what the place has already: shown, and not to be chosen again. */
  readonly isIn?: (row: LibraryRow) => boolean;
  /** Beside such a row: "in this kit already". */
  readonly inWords?: string;
  /** False for what cannot serve here at all: it is left out. */
  readonly isOffered?: (row: LibraryRow) => boolean;
  /** What to do where the library has nothing to offer. */
  readonly emptyWords?: string;
  /** How many more the place holds. */
  readonly room?: number;
  /** How many can be taken at once. */
  readonly amount: 'one' | 'many';
  /** A word of warning beside a row: "Its key is the CFO’s". */
  readonly warn?: (row: LibraryRow) => string | null;
}

interface Picking {
  readonly request: PickRequest | null;
  readonly settle: (chosen: readonly LibraryItem[]) => void;
}

/** The question that is open, for the one picker of the app. */
export const usePicking = create<Picking>()(() => ({ request: null, settle: () => undefined }));

/** Opens the library's picker over the present screen. @returns what was chosen; nothing if the user thought better of it. */
export function pickFromLibrary(request: PickRequest): Promise<readonly LibraryItem[]> {
  usePicking.getState().settle([]);
  return new Promise((resolve) => {
    usePicking.setState({
      request,
      settle: (chosen) => {
        usePicking.setState({ request: null, settle: () => undefined });
        resolve(chosen);
      },
    });
  });
}
