import { createHash } from 'node:crypto';

const digestBytes = 32;

/** The bytes with their SHA-256 behind them: tells damage on the disk from a passphrase that is wrong. */
export function withChecksum(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([bytes, digest(bytes)]);
}

/** The bytes without their checksum; null if they are not what was stored. */
export function withoutChecksum(stored: Uint8Array): Uint8Array | null {
  const bytes = stored.subarray(0, Math.max(0, stored.length - digestBytes));
  return digest(bytes).equals(stored.subarray(bytes.length)) ? bytes : null;
}

const digest = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
