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
  const { isAuthority, usage } = limitsOf(root);
  const isCertified = root.checkIssued(root) && root.verify(root.publicKey);
  return isOnP256(root) && root.ca && isAuthority && isCertified && (usage & CERTIFICATE_SIGNING) !== 0;
}

/** No authority, and its key is for signing documents, not for certificates. */
export function isSoundSigner(certificate: X509Certificate): boolean {
  const { isAuthority, usage } = limitsOf(certificate);
  const isForSigning = (usage & DIGITAL_SIGNATURE) !== 0 && (usage & CERTIFICATE_SIGNING) === 0;
  return isOnP256(certificate) && !certificate.ca && !isAuthority && isForSigning;
}

const isOnP256 = ({ publicKey }: X509Certificate) => publicKey.asymmetricKeyDetails?.namedCurve === 'prime256v1';

interface Limits {
  readonly isAuthority: boolean;
  /** 0 if the certificate does not say. */
  readonly usage: number;
}

/** As a second reader sees them: what Node's overlooks this one may see. */
function limitsOf({ raw }: X509Certificate): Limits {
  const { extensions = [] } = Certificate.fromBER(Uint8Array.from(raw));
  const valueOf = (id: string): unknown => extensions.find(({ extnID }) => extnID === id)?.parsedValue;
  const [constraints, usage] = [valueOf(BASIC_CONSTRAINTS), valueOf(KEY_USAGE)];
  return {
    isAuthority: constraints instanceof BasicConstraints && constraints.cA,
    usage: usage instanceof BitString ? (usage.valueBlock.valueHexView[0] ?? 0) : 0,
  };
}
