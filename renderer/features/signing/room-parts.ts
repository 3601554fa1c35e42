import { createContext, use, type ReactNode } from 'react';

import type { AmendmentDraft, Change, Loosening } from '#shared/domain/amendment/amendment-schema';
import type { AuditLog } from '#shared/domain/signing/audit-schema';
import type { ChainReport, RevisionView } from '#shared/domain/signing/room-schema';

/** Pieces of other areas that stand in the room. The app gives them: areas do not know each other. */
export interface RoomParts {
  readonly amendmentForm: (props: {
    readonly draft: AmendmentDraft;
    readonly onChange: (draft: AmendmentDraft) => void;
  }) => ReactNode;
  readonly amendmentReasons: (amendment: AmendmentDraft) => ReactNode;
  readonly changeList: (changes: readonly Change[]) => ReactNode;
  readonly looseningList: (loosenings: readonly Loosening[]) => ReactNode;
  readonly auditLog: (log: AuditLog, revisions: readonly RevisionView[]) => ReactNode;
  readonly chain: (props: {
    readonly revisions: readonly RevisionView[];
    readonly report: ChainReport | null;
    readonly actionsOf: (revision: RevisionView) => ReactNode;
  }) => ReactNode;
  /** Makes or opens the signing keys. */
  readonly keysDialog: (props: {
    readonly isOpen: boolean;
    readonly onUnlocked: () => void;
    readonly onClose: () => void;
  }) => ReactNode;
}

export const RoomPartsContext = createContext<RoomParts | null>(null);

export function useRoomParts(): RoomParts {
  const parts = use(RoomPartsContext);
  if (!parts) throw new Error('the signing room stands in no RoomPartsContext');
  return parts;
}
