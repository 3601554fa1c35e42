/** A root that this machine knows, and from where. */
export interface KnownRoot {
  /** SHA-256 of the certificate's DER. */
  readonly fingerprint: string;
  /** `given`: somebody said its fingerprint. */
  readonly standing: 'this-workspace' | 'sample' | 'given';
}

/** What the open workspace holds of a revision. */
export interface HeldRevision {
  readonly contentSha256: string;
  /** Of the sealed file; null while it is not sealed. */
  readonly fileSha256: string | null;
  readonly rootFingerprint: string;
  /** Number of a newer sealed revision of the same agreement. */
  readonly supersededBy: number | null;
}

/** What the workspace holds of the revision with this id; null if it does not know it. */
export type FindHeld = (revisionId: string) => HeldRevision | null;
