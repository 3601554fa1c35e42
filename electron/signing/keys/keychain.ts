/** The operating system's own safe for secrets. */
export interface Keychain {
  /** False where there is none, or one that only pretends. */
  readonly isAvailable: () => Promise<boolean>;
  readonly encrypt: (text: string) => Promise<Uint8Array>;
  /** Rejects what another computer or another login encrypted. */
  readonly decrypt: (bytes: Uint8Array) => Promise<string>;
}
