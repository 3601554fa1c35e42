import { BaseBlock, fromBER, Null } from 'asn1js';
import {
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  SignedData,
  type Attribute,
  type SignerInfo,
  type AlgorithmIdentifier,
} from 'pkijs';

import { sameBytes } from '../pdf/pdf-value';

/** What stands in the container of one signature (CMS), not yet checked against anything. */
export interface Container {
  /** The signer's certificate and the root's, DER. */
  readonly certificate: Uint8Array;
  readonly root: Uint8Array;
  /** The attributes that are signed, DER, as they are signed. */
  readonly signed: Uint8Array;
  readonly signature: Uint8Array;
  /** Digest of the content, and of the signer's certificate. */
  readonly messageDigest: Uint8Array;
  readonly certificateDigest: Uint8Array;
}

const DATA = '1.2.840.113549.1.7.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const SHA_256 = '2.16.840.1.101.3.4.2.1';
const ECDSA_WITH_SHA_256 = '1.2.840.10045.4.3.2';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/**
 * Reads a container of exactly the kind that Rapport writes: one signer, ECDSA with SHA-256, three signed attributes,
 * the signer's certificate and its root. Whatever else it held would be bytes that no signature covers.
 *
 * @param padded the container with the zeros behind it.
 * @returns null for anything else.
 */
export function readContainer(padded: Uint8Array): Container | null {
  const { offset, result } = fromBER(Uint8Array.from(padded));
  if (offset <= 0 || padded.subarray(offset).some((byte) => byte !== 0)) return null;
  const outer = new ContentInfo({ schema: result });
  if (outer.contentType !== SIGNED_DATA) return null;
  const data = new SignedData({ schema: outer.content });
  const again = new ContentInfo({ contentType: SIGNED_DATA, content: data.toSchema(true) }).toSchema().toBER(false);
  if (!sameBytes(new Uint8Array(again), padded.subarray(0, offset))) return null;
  const [signer] = data.signerInfos;
  const [own, root] = data.certificates ?? [];
  if (!signer || !(own instanceof Certificate) || !(root instanceof Certificate)) return null;
  if (!isPlain(data) || !isPlainSigner(signer) || !isOf(signer, own)) return null;
  return contentOf(signer, own, root);
}

function isPlain({
  version,
  digestAlgorithms,
  encapContentInfo,
  certificates = [],
  crls = [],
  signerInfos,
}: SignedData) {
  const [digest] = digestAlgorithms;
  return (
    version === 1 &&
    digestAlgorithms.length === 1 &&
    digest !== undefined &&
    isSha256(digest) &&
    encapContentInfo.eContentType === DATA &&
    encapContentInfo.eContent === undefined &&
    certificates.length === 2 &&
    crls.length === 0 &&
    signerInfos.length === 1
  );
}

const isPlainSigner = ({ version, digestAlgorithm, signatureAlgorithm, unsignedAttrs }: SignerInfo) =>
  version === 1 &&
  isSha256(digestAlgorithm) &&
  signatureAlgorithm.algorithmId === ECDSA_WITH_SHA_256 &&
  signatureAlgorithm.algorithmParams === undefined &&
  unsignedAttrs === undefined;

/** Written with NULL, which some leave out: nothing signs that part, so it is to stand in one way only. */
const isSha256 = ({ algorithmId, algorithmParams }: AlgorithmIdentifier) =>
  algorithmId === SHA_256 && algorithmParams instanceof Null;

function isOf({ sid }: SignerInfo, certificate: Certificate): boolean {
  return (
    sid instanceof IssuerAndSerialNumber &&
    sid.issuer.isEqual(certificate.issuer) &&
    sid.serialNumber.isEqual(certificate.serialNumber)
  );
}

/** How the values of the three attributes begin in DER: the type "data", 32 octets, and 32 octets three lists deep. */
const beginnings = {
  [CONTENT_TYPE]: '06092a864886f70d010701',
  [MESSAGE_DIGEST]: '0420',
  [SIGNING_CERTIFICATE_V2]: '3026302430220420',
} as const;

function contentOf({ signedAttrs, signature }: SignerInfo, own: Certificate, root: Certificate): Container | null {
  if (signedAttrs?.attributes.length !== 3) return null;
  const restOf = (type: keyof typeof beginnings) => {
    const attribute = signedAttrs.attributes.find((one) => one.type === type);
    return attribute ? afterBeginning(attribute, beginnings[type]) : null;
  };
  const contentType = restOf(CONTENT_TYPE);
  const messageDigest = restOf(MESSAGE_DIGEST);
  const certificateDigest = restOf(SIGNING_CERTIFICATE_V2);
  if (contentType?.length !== 0 || messageDigest?.length !== 32 || certificateDigest?.length !== 32) return null;
  return {
    certificate: new Uint8Array(own.toSchema().toBER(false)),
    root: new Uint8Array(root.toSchema().toBER(false)),
    signed: new Uint8Array(signedAttrs.encodedValue),
    signature: Uint8Array.from(signature.valueBlock.valueHexView),
    messageDigest,
    certificateDigest,
  };
}

/** The bytes of an attribute's only value after this beginning; null if it has others or begins otherwise. */
function afterBeginning({ values }: Attribute, beginning: string): Uint8Array | null {
  const [value, ...others]: unknown[] = values;
  if (!(value instanceof BaseBlock) || others.length > 0) return null;
  const der = Buffer.from(value.toBER(false));
  const expected = Buffer.from(beginning, 'hex');
  return sameBytes(der.subarray(0, expected.length), expected) ? der.subarray(expected.length) : null;
}
