import { webcrypto } from 'node:crypto';

/** ECDSA on P-256: what every PDF reader checks. */
export const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** A key that leaves this process only through {@link exportKey}. */
export const createKeyPair = (lifetime: 'kept' | 'one-signature'): Promise<webcrypto.CryptoKeyPair> =>
  webcrypto.subtle.generateKey(keyAlgorithm, lifetime === 'kept', ['sign', 'verify']);

/** @returns PKCS#8. */
export async function exportKey(key: webcrypto.CryptoKey): Promise<Uint8Array> {
  return new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', key));
}

/** @param pkcs8 a private key. @returns one that can sign but cannot be exported again. */
export const importKey = (pkcs8: Uint8Array): Promise<webcrypto.CryptoKey> =>
  webcrypto.subtle.importKey('pkcs8', Uint8Array.from(pkcs8), keyAlgorithm, false, ['sign']);
