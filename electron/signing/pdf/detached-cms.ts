import { createHash, webcrypto } from 'node:crypto';

import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import {
  Attribute,
  Certificate,
  ContentInfo,
  CryptoEngine,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

import { withLowS } from '../pki/low-s';
import type { SigningIdentity } from '../pki/root-keys';

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** Everything in a container of one signature but names, keys and certificates; what is not used is padding. */
const FRAME_BYTES = 1_024;

/** Room that a signature of this identity needs at most, bytes: the issuer's name stands in it once more. */
export function containerBytes({ certificate, chain }: SigningIdentity): number {
  const certificates = chain.reduce((sum, { length }) => sum + 2 * length, certificate.length);
  return Math.ceil((certificates + FRAME_BYTES) / 512) * 512;
}

/**
 * A signature beside its content (CMS, RFC 5652) as PAdES baseline B wants it (ETSI EN 319 142-1): the certificates, the
 * digest of the content and of the signer's own certificate, and no time, which stands in the PDF's dictionary.
 *
 * @returns DER.
 */
export async function signDetached(content: Uint8Array, identity: SigningIdentity): Promise<Uint8Array> {
  const own = Certificate.fromBER(Uint8Array.from(identity.certificate));
  const above = identity.chain.map((certificate) => Certificate.fromBER(Uint8Array.from(certificate)));
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: DATA }),
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
        signedAttrs: new SignedAndUnsignedAttributes({
          type: 0,
          attributes: signedAttributes(content, identity.certificate),
        }),
      }),
    ],
    certificates: [own, ...above],
  });
  const engine = new CryptoEngine({ name: 'node', crypto: webcrypto });
  await signed.sign(identity.privateKey, 0, 'SHA-256', Uint8Array.from(content), engine);
  for (const signer of signed.signerInfos)
    signer.signature = octets(withLowS(signer.signature.valueBlock.valueHexView));
  const container = new ContentInfo({ contentType: SIGNED_DATA, content: signed.toSchema(true) });
  return new Uint8Array(container.toSchema().toBER(false));
}

/** In the order that DER asks of a set: by their bytes, which here is by their length. */
function signedAttributes(content: Uint8Array, certificate: Uint8Array): Attribute[] {
  const certificateId = new Sequence({ value: [octets(sha256(certificate))] });
  const certificateIds = new Sequence({ value: [certificateId] });
  return [
    new Attribute({ type: CONTENT_TYPE, values: [new ObjectIdentifier({ value: DATA })] }),
    new Attribute({ type: MESSAGE_DIGEST, values: [octets(sha256(content))] }),
    // SHA-256 is the default of ESSCertIDv2 (RFC 5035) and so is not named.
    new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [new Sequence({ value: [certificateIds] })] }),
  ];
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

const octets = (bytes: Uint8Array): OctetString => new OctetString({ valueHex: Uint8Array.from(bytes) });
