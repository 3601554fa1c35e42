import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';

import { signablePdf } from '../../../tests/support/signable-pdf';
import { createRoot } from '../pki/create-root';
import { issueSignatory } from '../pki/identities';
import type { RootKeys, SigningIdentity } from '../pki/root-keys';
import { signField } from './sign-field';

const nowMs = Date.UTC(2026, 10, 22, 9, 30, 15, 250);

let root: RootKeys;
let pdf: Uint8Array;
beforeAll(async () => {
  root = await createRoot({ organisation: 'Northwind', nowMs });
  pdf = await signablePdf({ names: ['signature-a', 'signature-b', 'seal'] });
});

const identityOf = (name: string, title = 'Head of Sales'): Promise<SigningIdentity> =>
  issueSignatory({ root, name, title, revisionId: '0198c0de-0000-7000-8000-000000000001', nowMs });

async function sign(file: Uint8Array, changes: Partial<Parameters<typeof signField>[1]> = {}): Promise<Uint8Array> {
  const name = changes.name ?? 'Ada Lovelace';
  const identity = await identityOf(name);
  const given = { field: 'signature-a', identity, name, reason: 'I consent', atMs: nowMs, picture: null, lines: [] };
  return await signField(file, { ...given, ...changes });
}

/** The signature dictionary of a field. */
async function signatureIn(file: Uint8Array, field: string): Promise<PDFDict> {
  const document = await PDFDocument.load(file, { updateMetadata: false });
  const signature = document.getForm().getField(field).acroField.dict.lookup(PDFName.of('V'), PDFDict);
  return signature;
}

const textIn = (dictionary: PDFDict, key: string): string | undefined => {
  const value: PDFObject | undefined = dictionary.get(PDFName.of(key));
  return value instanceof PDFHexString ? value.decodeText() : value?.toString();
};

const startsWith = (file: Uint8Array, beginning: Uint8Array) =>
  Buffer.compare(file.subarray(0, beginning.length), beginning) === 0;

describe('signField', () => {
  it('leaves every byte that was there before', async () => {
    const once = await sign(pdf);
    const twice = await sign(once, { field: 'signature-b', name: 'Ben' });

    expect(once.length).toBeGreaterThan(pdf.length);
    expect(startsWith(once, pdf)).toBe(true);
    expect(startsWith(twice, once)).toBe(true);
  });

  it('does not change the file it was given', async () => {
    const before = Uint8Array.from(pdf);
    await sign(pdf);

    expect(startsWith(pdf, before)).toBe(true);
  });

  it('covers the whole file but the signature itself', async () => {
    const file = await sign(pdf);
    const range = /\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(Buffer.from(file).toString('latin1'));
    const [start = 0, length = 0, after = 0, rest = 0] = range?.slice(1).map(Number) ?? [];
    const between = Buffer.from(file.subarray(length, after)).toString('latin1');

    expect([start, after + rest]).toEqual([0, file.length]);
    expect(between).toMatch(/^<[0-9a-f]+>$/);
  });

  it('says who, why and when, to the second and in UTC', async () => {
    const signature = await signatureIn(await sign(pdf, { name: 'Ελένη "Lena" (O’Hara) 😀' }), 'signature-a');

    expect(textIn(signature, 'Name')).toBe('Ελένη "Lena" (O’Hara) 😀');
    expect(textIn(signature, 'Reason')).toBe('I consent');
    expect(textIn(signature, 'M')).toBe('(D:20261122093015Z)');
    expect(textIn(signature, 'SubFilter')).toBe('/ETSI.CAdES.detached');
  });

  it('carries the statement of a seal and puts its lock in force', async () => {
    const statement = JSON.stringify({ format: 'rapport-seal', signed: ['ä', '王'] });
    const signature = await signatureIn(await sign(pdf, { field: 'seal', statement }), 'seal');

    expect(textIn(signature, 'RapportSeal')).toBe(statement);
    expect(textIn(signature, 'Reference')).toMatch(/\/TransformMethod \/FieldMDP[^]*\/Action \/All/);
  });

  it('says nothing of a seal and locks nothing elsewhere', async () => {
    const signature = await signatureIn(await sign(pdf), 'signature-a');

    expect(signature.has(PDFName.of('RapportSeal'))).toBe(false);
    expect(signature.has(PDFName.of('Reference'))).toBe(false);
  });

  it.each([
    { what: 'a short name and title', name: 'Ada', title: '' },
    { what: 'names as long as they can be', name: '😀'.repeat(100), title: '王'.repeat(400) },
  ])('has room for the signature of $what', async ({ name, title }) => {
    const big = await createRoot({ organisation: '王'.repeat(400), nowMs });
    const revisionId = '0198c0de-0000-7000-8000-000000000001';
    const identity = await issueSignatory({ root: big, name, title, organisation: 'é'.repeat(400), revisionId, nowMs });

    await expect(sign(pdf, { name, identity })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('signs a file whose own words look like an empty signature', async () => {
    const number = '0'.repeat(10);
    const title = `/ByteRange [0 ${number} ${number} ${number}]/Contents <${'00'.repeat(2_560)}>`;
    const hostile = await signablePdf({ names: ['signature-a'], title });
    const file = await sign(hostile);

    expect(startsWith(file, hostile)).toBe(true);
    expect(textIn(await signatureIn(file, 'signature-a'), 'ByteRange')).not.toContain(number);
  });

  it('refuses to sign a field twice', async () => {
    const once = await sign(pdf);

    await expect(sign(once)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(sign(once, { field: 'signature-b' })).resolves.toBeInstanceOf(Uint8Array);
  });

  it('names a field that the file does not have', async () => {
    await expect(sign(pdf, { field: 'signature-nobody' })).rejects.toThrow('the PDF has no field signature-nobody');
  });

  it('refuses what is no PDF', async () => {
    await expect(sign(Buffer.from('not a PDF'))).rejects.toThrow();
  });
});
