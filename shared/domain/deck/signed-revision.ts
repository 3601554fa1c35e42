import type { RevisionView, SignatoryView } from '../signing/room-schema';

/** What the signature page shows of a closed revision, once there is one; a draft has empty lines instead. */
export interface SignedRevision extends Pick<
  RevisionView,
  'number' | 'state' | 'contentSha256' | 'closedAtMs' | 'sealedAtMs'
> {
  readonly signatories: readonly SignedLine[];
}

export type SignedLine = Pick<
  SignatoryView,
  'name' | 'title' | 'role' | 'state' | 'method' | 'picture' | 'atMs' | 'clockWentBackMs'
>;
