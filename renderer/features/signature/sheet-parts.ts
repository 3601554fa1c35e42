import { createContext, use, type ReactNode } from 'react';

import type { AmendmentDraft, Change } from '#shared/domain/amendment/amendment-schema';
import type { SigningSheet } from '#shared/domain/signing/room-schema';

/** Pieces of other areas that stand on the sheet. The app gives them: areas do not know each other. */
export interface SheetParts {
  readonly amendmentReasons: (amendment: AmendmentDraft) => ReactNode;
  readonly changeList: (changes: readonly Change[]) => ReactNode;
  /** The whole agreement as a document. */
  readonly paper: (content: Pick<SigningSheet, 'client' | 'document'>) => ReactNode;
}

export const SheetPartsContext = createContext<SheetParts | null>(null);

export function useSheetParts(): SheetParts {
  const parts = use(SheetPartsContext);
  if (!parts) throw new Error('the sheet stands in no SheetPartsContext');
  return parts;
}
