import { X509Certificate } from 'node:crypto';

import { beforeAll, describe, expect, it } from 'vitest';

import { createRoot } from './create-root';
import { fingerprintOf } from './fingerprint';
import { issueSignatory, sealIdentity } from './identities';
import type { RootKeys } from './root-keys';

const nowMs = Date.UTC(2026, 10, 22, 9, 30, 15, 250);
const revisionId = '0198c0de-0000-7000-8000-000000000001';

let root: RootKeys;
beforeAll(async () => {
  root = await createRoot({ organisation: 'Northwind, "Precision" GmbH', nowMs });
});
const issue = (more: { readonly name?: string; readonly title?: string; readonly organisation?: string } = {}) =>
  issueSignatory({ root, name: 'Ada Lovelace', title: 'Head of Sales', revisionId, nowMs, ...more });
const subjectOf = (der: Uint8Array) => ({ ...new X509Certificate(der).toLegacyObject().subject });

describe('a root', () => {
  it('is an authority that certified itself', () => {
    const certificate = new X509Certificate(root.rootCertificate);

    expect(certificate.ca).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(subjectOf(root.rootCertificate)).toEqual({ CN: 'Rapport signing root', O: 'Northwind, "Precision" GmbH' });
  });

  it('is known by the SHA-256 of its certificate', () => {
    const { fingerprint256 } = new X509Certificate(root.rootCertificate);

    expect(fingerprintOf(root.rootCertificate)).toBe(fingerprint256.replaceAll(':', '').toLowerCase());
  });

  it('is another one each time', async () => {
    const other = await createRoot({ organisation: 'Northwind, "Precision" GmbH', nowMs });

    expect(fingerprintOf(other.rootCertificate)).not.toBe(fingerprintOf(root.rootCertificate));
    expect(Buffer.from(other.rootKey).equals(root.rootKey)).toBe(false);
  });

  it('needs no organisation', async () => {
    const { rootCertificate } = await createRoot({ organisation: '', nowMs });

    expect(subjectOf(rootCertificate)).toEqual({ CN: 'Rapport signing root' });
  });
});

describe('a certificate', () => {
  it.each(['signatory', 'seal'])('of a %s is issued by the root and is no authority', async (whose) => {
    const { certificate, chain } = whose === 'seal' ? await sealIdentity(root) : await issue();
    const own = new X509Certificate(certificate);
    const issuer = new X509Certificate(root.rootCertificate);

    expect(own.ca).toBe(false);
    expect(own.checkIssued(issuer)).toBe(true);
    expect(own.verify(issuer.publicKey)).toBe(true);
    expect(own.keyUsage).toEqual(['1.3.6.1.5.5.7.3.4', '1.3.6.1.4.1.311.10.3.12', '1.3.6.1.5.5.7.3.36']);
    expect(chain).toEqual([root.rootCertificate]);
  });

  it.each([
    'O\'Brien, "Bob"',
    'CN=Somebody Else, O=Bank + L=Zürich',
    '#0401aa',
    ' leading and trailing ',
    'back\\slash \\2C',
    'Ελένη Παπαδοπούλου, Юлия Ёлкина',
    'دانا 王小明 👩🏽‍💼',
    'é'.repeat(200),
    '😀'.repeat(100),
  ])('carries the name %s as it is', async (name) => {
    const { certificate } = await issue({ name, title: `Head of ${name}`, organisation: `${name} Ltd` });

    expect(subjectOf(certificate)).toEqual({ CN: name, title: `Head of ${name}`, O: `${name} Ltd` });
  });

  it('leaves out a title that nobody wrote', async () => {
    const { certificate } = await issue({ title: '' });

    expect(subjectOf(certificate)).toEqual({ CN: 'Ada Lovelace' });
  });

  it('names the revision it was made for', async () => {
    const { certificate } = await issue();

    expect(new X509Certificate(certificate).subjectAltName).toBe(`URI:urn:uuid:${revisionId}`);
  });

  it('is valid from a year before to thirty years after', async () => {
    const { validFrom, validTo } = new X509Certificate((await issue()).certificate);

    expect(new Date(validFrom).toISOString()).toBe('2025-11-22T09:30:15.000Z');
    expect(new Date(validTo).toISOString()).toBe('2056-11-22T09:30:15.000Z');
  });

  it('has a random serial number of full length', async () => {
    const made = await Promise.all(Array.from({ length: 20 }, () => issue()));
    const numbers = made.map(({ certificate }) => new X509Certificate(certificate).serialNumber);

    expect(new Set(numbers).size).toBe(20);
    expect(numbers.every((number) => /^[4-7][0-9A-F]{31}$/.test(number))).toBe(true);
  });

  it('has a private key that nobody can take out', async () => {
    const keys = [(await issue()).privateKey, (await sealIdentity(root)).privateKey];

    expect(keys.map(({ extractable, usages }) => ({ extractable, usages }))).toEqual([
      { extractable: false, usages: ['sign'] },
      { extractable: false, usages: ['sign'] },
    ]);
  });
});
