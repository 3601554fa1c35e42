/** What a workspace signs with: certificates as DER, private keys as PKCS#8. */
export interface RootKeys {
  readonly rootCertificate: Uint8Array;
  readonly rootKey: Uint8Array;
  readonly sealCertificate: Uint8Array;
  readonly sealKey: Uint8Array;
}

/** The half of them that nobody else may see. */
export type PrivateKeys = Pick<RootKeys, 'rootKey' | 'sealKey'>;
