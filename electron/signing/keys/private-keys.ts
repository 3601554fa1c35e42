import { createPrivateKey, X509Certificate } from 'node:crypto';

import { z } from 'zod';

import type { RootKeys } from '../pki/root-keys';

/** The half of the keys that nobody else may see. */
export type PrivateKeys = Pick<RootKeys, 'rootKey' | 'sealKey'>;

const schema = z.object({ rootId: z.string(), rootKey: z.base64(), sealKey: z.base64() });

/** Both keys as one text that can be encrypted, with the root they belong to. */
export function packKeys({ rootKey, sealKey }: PrivateKeys, rootId: string): string {
  return JSON.stringify({ rootId, rootKey: base64(rootKey), sealKey: base64(sealKey) });
}

/** Null if the text is not what {@link packKeys} made for this root. */
export function unpackKeys(text: string, rootId: string): PrivateKeys | null {
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.rootId !== rootId) return null;
  const { rootKey, sealKey } = parsed.data;
  return { rootKey: Buffer.from(rootKey, 'base64'), sealKey: Buffer.from(sealKey, 'base64') };
}

/** True if each key is the one its certificate speaks for. */
export function fitCertificates({ rootCertificate, rootKey, sealCertificate, sealKey }: RootKeys): boolean {
  return fits(rootCertificate, rootKey) && fits(sealCertificate, sealKey);
}

function fits(certificate: Uint8Array, pkcs8: Uint8Array): boolean {
  try {
    const key = createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' });
    return new X509Certificate(certificate).checkPrivateKey(key);
  } catch {
    return false; // no key or no certificate at all: whoever asked says that they are damaged
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // the schema refuses it like any other text
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
