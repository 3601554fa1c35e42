import type { X509Certificate } from 'node:crypto';

import { BitString } from 'asn1js';
import { BasicConstraints, Certificate } from 'pkijs';

export interface CertificateFacts {
  readonly commonName: string;
  /** The revision that a signatory's certificate was made for; null in others. */
  readonly revisionId: string | null;
  readonly serialNumber: string;
  /** DER, as hexadecimal digits. */
  readonly publicKey: string;
}

export function certificateFacts(certificate: X509Certificate): CertificateFacts {
  // A name that stands twice comes as a list, whatever the types say.
  const commonName: unknown = certificate.toLegacyObject().subject.CN;
  return {
    commonName: typeof commonName === 'string' ? commonName : '',
    revisionId: /^URI:urn:uuid:([0-9a-f-]{36})$/.exec(certificate.subjectAltName ?? '')?.[1] ?? null,
    serialNumber: certificate.serialNumber,
    publicKey: certificate.publicKey.export({ format: 'der', type: 'spki' }).toString('hex'),
  };
}

/** Bits of key usage (RFC 5280, 4.2.1.3) as its first byte has them. */
const DIGITAL_SIGNATURE = 0x80;
const CERTIFICATE_SIGNING = 0x04;
const KEY_USAGE = '2.5.29.15';
const BASIC_CONSTRAINTS = '2.5.29.19';

/** An authority that certified itself and may certify signers. */
export function isSoundRoot(root: X509Certificate): boolean {
  return (
    isOnP256(root) &&
    isAuthority(root) &&
    root.checkIssued(root) &&
    root.verify(root.publicKey) &&
    (usageOf(root) & CERTIFICATE_SIGNING) !== 0
  );
}

/** No authority, and its key is for signing documents, not for certificates. */
export function isSoundSigner(certificate: X509Certificate): boolean {
  const usage = usageOf(certificate);
  const isForSigning = (usage & DIGITAL_SIGNATURE) !== 0 && (usage & CERTIFICATE_SIGNING) === 0;
  return isOnP256(certificate) && !certificate.ca && !saysAuthority(certificate) && isForSigning;
}

const isOnP256 = ({ publicKey }: X509Certificate) => publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1';

/** Two readers are asked: what one overlooks the other may see. */
const isAuthority = (certificate: X509Certificate) => certificate.ca && saysAuthority(certificate);

function saysAuthority(certificate: X509Certificate): boolean {
  const constraints = extensionOf(certificate, BASIC_CONSTRAINTS);
  return constraints instanceof BasicConstraints && constraints.cA;
}

/** 0 if the certificate does not say. */
function usageOf(certificate: X509Certificate): number {
  const usage = extensionOf(certificate, KEY_USAGE);
  return usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : 0;
}

function extensionOf({ raw }: X509Certificate, id: string): unknown {
  const { extensions = [] } = Certificate.fromBER(Uint8Array.from(raw));
  return extensions.find(({ extnID }) => extnID === id)?.parsedValue;
}
