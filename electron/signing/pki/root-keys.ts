import type { webcrypto } from 'node:crypto';

/** A workspace's root and the seal it certified. Certificates as DER, private keys as PKCS#8, which is a secret. */
export interface RootKeys {
  readonly rootCertificate: Uint8Array;
  readonly rootKey: Uint8Array;
  readonly sealCertificate: Uint8Array;
  readonly sealKey: Uint8Array;
}

/** Who signs: a certificate (DER), its private key, which cannot be exported, and the certificates above it. */
export interface SigningIdentity {
  readonly certificate: Uint8Array;
  readonly privateKey: webcrypto.CryptoKey;
  /** The issuer's certificates up to the root, DER. */
  readonly chain: readonly Uint8Array[];
}
