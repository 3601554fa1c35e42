// @peculiar/x509 does not start without it.
import 'reflect-metadata';

import { randomBytes, webcrypto } from 'node:crypto';

import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  KeyUsageFlags,
  KeyUsagesExtension,
  Name,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
  X509CertificateGenerator,
  type Extension,
  type JsonNameParams,
} from '@peculiar/x509';

import { keyAlgorithm } from './key-pair';
import { validityFrom } from './validity';

/** E-mail protection, which `openssl cms` asks for; document signing by Microsoft's number and by RFC 9336. */
const signingUsages = ['1.3.6.1.5.5.7.3.4', '1.3.6.1.4.1.311.10.3.12', '1.3.6.1.5.5.7.3.36'];

interface RootRequest {
  readonly subject: JsonNameParams;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly nowMs: number;
}

/** @returns the DER of a root that may certify signers but no further authorities. */
export async function makeRootCertificate({ subject, keys, nowMs }: RootRequest): Promise<Uint8Array> {
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      serialNumber: newSerialNumber(),
      name: new Name(subject),
      ...validityFrom(nowMs),
      signingAlgorithm: keyAlgorithm,
      keys,
      extensions: [
        new BasicConstraintsExtension(true, 0, true),
        new KeyUsagesExtension(KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign, true),
        await SubjectKeyIdentifierExtension.create(keys.publicKey, false, webcrypto),
      ],
    },
    webcrypto,
  );
  return new Uint8Array(certificate.rawData);
}

interface SignerRequest {
  readonly subject: JsonNameParams;
  readonly publicKey: webcrypto.CryptoKey;
  readonly issuer: { readonly certificate: Uint8Array; readonly key: webcrypto.CryptoKey };
  /** What the certificate is for besides its name: a URI, `urn:uuid:…` of the revision. */
  readonly purpose?: string;
  readonly nowMs: number;
}

/** @returns the DER of a certificate that may sign documents and nothing else. */
export async function makeSignerCertificate(request: SignerRequest): Promise<Uint8Array> {
  const { subject, publicKey, purpose, nowMs } = request;
  const issuer = new X509Certificate(Uint8Array.from(request.issuer.certificate));
  const extensions: Extension[] = [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature | KeyUsageFlags.nonRepudiation, true),
    new ExtendedKeyUsageExtension(signingUsages),
    await SubjectKeyIdentifierExtension.create(publicKey, false, webcrypto),
    await AuthorityKeyIdentifierExtension.create(issuer, false, webcrypto),
  ];
  if (purpose !== undefined) extensions.push(new SubjectAlternativeNameExtension([{ type: 'url', value: purpose }]));
  const certificate = await X509CertificateGenerator.create(
    {
      serialNumber: newSerialNumber(),
      subject: new Name(subject),
      issuer: issuer.subjectName,
      ...validityFrom(nowMs),
      signingAlgorithm: keyAlgorithm,
      publicKey,
      signingKey: request.issuer.key,
      extensions,
    },
    webcrypto,
  );
  return new Uint8Array(certificate.rawData);
}

/** 16 random bytes as hexadecimal digits; the first byte is 40 to 7f, so the number is positive and of full length. */
function newSerialNumber(): string {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x3f) | 0x40;
  return bytes.toString('hex');
}
