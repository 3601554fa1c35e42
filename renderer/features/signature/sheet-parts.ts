import { createContext, use, type ReactNode } from 'react';

import type { Change } from '#shared/domain/amendment/amendment-schema';

/** Pieces of other areas that stand on the sheet. The app gives them: areas do not know each other. */
export interface SheetParts {
  readonly changeList: (changes: readonly Change[]) => ReactNode;
}

export const SheetPartsContext = createContext<SheetParts>({ changeList: () => null });
export const useSheetParts = (): SheetParts => use(SheetPartsContext);
