import { createKeyPair, exportKey } from './key-pair';
import { makeRootCertificate, makeSignerCertificate } from './make-certificate';
import type { RootKeys } from './root-keys';
import { subjectName } from './subject-name';

interface RootRequest {
  /** Who keeps this workspace, as it stands in the certificates; may be empty. */
  readonly organisation: string;
  readonly nowMs: number;
}

/** Makes a workspace's root and the certificate of its seal, each with a new key. */
export async function createRoot({ organisation, nowMs }: RootRequest): Promise<RootKeys> {
  const [root, seal] = await Promise.all([createKeyPair('kept'), createKeyPair('kept')]);
  const rootCertificate = await makeRootCertificate({
    subject: subjectName({ commonName: 'Rapport signing root', organisation }),
    keys: root,
    nowMs,
  });
  const sealCertificate = await makeSignerCertificate({
    subject: subjectName({ commonName: 'Rapport seal', organisation }),
    publicKey: seal.publicKey,
    issuer: { certificate: rootCertificate, key: root.privateKey },
    nowMs,
  });
  const [rootKey, sealKey] = await Promise.all([exportKey(root.privateKey), exportKey(seal.privateKey)]);
  return { rootCertificate, rootKey, sealCertificate, sealKey };
}
