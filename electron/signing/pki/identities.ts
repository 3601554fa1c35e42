import { createKeyPair, importKey } from './key-pair';
import { makeSignerCertificate } from './make-certificate';
import type { RootKeys, SigningIdentity } from './root-keys';
import { subjectName } from './subject-name';

interface SignatoryRequest {
  readonly root: RootKeys;
  readonly name: string;
  readonly title: string;
  /** The client, for whom they sign; left out of the certificate if empty. */
  readonly organisation?: string;
  readonly revisionId: string;
  readonly nowMs: number;
}

/** A new key for one signatory on one revision, certified by the root. The key cannot be exported: use it once, drop it. */
export async function issueSignatory(request: SignatoryRequest): Promise<SigningIdentity> {
  const { root, name, title, organisation = '', revisionId, nowMs } = request;
  const [keys, rootKey] = await Promise.all([createKeyPair('one-signature'), importKey(root.rootKey)]);
  const certificate = await makeSignerCertificate({
    subject: subjectName({ commonName: name, title, organisation }),
    publicKey: keys.publicKey,
    issuer: { certificate: root.rootCertificate, key: rootKey },
    purpose: `urn:uuid:${revisionId}`,
    nowMs,
  });
  return { certificate, privateKey: keys.privateKey, chain: [root.rootCertificate] };
}

/** The workspace's seal, ready to sign. */
export async function sealIdentity(root: RootKeys): Promise<SigningIdentity> {
  return {
    certificate: root.sealCertificate,
    privateKey: await importKey(root.sealKey),
    chain: [root.rootCertificate],
  };
}
