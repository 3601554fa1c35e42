import { createHash, verify, X509Certificate } from 'node:crypto';

import { fingerprintOf } from '../../pki/fingerprint';
import { hasLowS } from '../../pki/low-s';
import { sameBytes } from '../pdf/pdf-value';
import { certificateFacts, isSoundRoot, isSoundSigner, type CertificateFacts } from './certificate-facts';
import { readContainer, type Container } from './read-container';

export interface CheckedContainer {
  /** In words; empty if the signature holds and its certificate comes from its root. */
  readonly problems: readonly string[];
  /** Null if the container could not be read. */
  readonly signer: CertificateFacts | null;
  readonly rootFingerprint: string | null;
}

/**
 * Checks one signature against the bytes it covers, and its certificate against the root that comes with it. Whether
 * that root is known is another question.
 *
 * @param padded its container with the zeros behind it.
 * @param covered what it covers, in pieces.
 */
export function checkContainer(padded: Uint8Array, covered: readonly Uint8Array[]): CheckedContainer {
  const unreadable = { problems: ['The signature itself is damaged.'], signer: null, rootFingerprint: null };
  try {
    const container = readContainer(padded);
    if (!container) return unreadable;
    const own = new X509Certificate(container.certificate);
    const root = new X509Certificate(container.root);
    return {
      problems: [...signatureProblems(container, own, covered), ...chainProblems(own, root)],
      signer: certificateFacts(own),
      rootFingerprint: fingerprintOf(container.root),
    };
  } catch {
    // Whatever the readers of ASN.1 and certificates stumble over: what they refuse is no signature of ours.
    return unreadable;
  }
}

function signatureProblems(container: Container, own: X509Certificate, covered: readonly Uint8Array[]): string[] {
  const problems: string[] = [];
  const digest = createHash('sha256');
  for (const piece of covered) digest.update(piece);
  if (!sameBytes(digest.digest(), container.messageDigest)) problems.push('What it covers was changed afterwards.');
  if (fingerprintOf(container.certificate) !== Buffer.from(container.certificateDigest).toString('hex'))
    problems.push('Its certificate was exchanged.');
  if (!verify('sha256', container.signed, own.publicKey, container.signature))
    problems.push('The signature does not fit its certificate.');
  else if (!hasLowS(container.signature)) problems.push('The signature was written anew after it was made.');
  return problems;
}

/** Dates in certificates are not looked at: nobody vouches for the clock they would be compared with. */
function chainProblems(own: X509Certificate, root: X509Certificate): string[] {
  if (!isSoundRoot(root)) return ['The root that comes with it is not sound.'];
  if (!isSoundSigner(own)) return ['Its certificate is not one for signing documents.'];
  const isIssued = own.checkIssued(root) && own.verify(root.publicKey);
  return isIssued ? [] : ['Its certificate does not come from its root.'];
}
