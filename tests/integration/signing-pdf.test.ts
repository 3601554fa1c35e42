import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { attachmentName, sealField, signatureField } from '#shared/domain/signing/field-names';
import { createRoot } from '../../electron/signing/pki/create-root';
import { agreementOfSize, testClient } from '../support/agreement-sizes';
import { hasTool } from '../support/external-tool';
import { hostileAgreement, hostileClient } from '../support/hostile-agreement';
import { askOpenssl, askPdfsig, cutSignatures, inkShare } from '../support/pdf-signatures';
import { frozenRevision } from '../support/revision-builder';
import { sampleAgreement } from '../support/sample-agreement';
import { drawnMark, signedSteps } from '../support/signed-pdf';

/** Today: openssl compares certificates with the clock. */
const atMs = Date.now();
const hostileNames = [
  'O’Hara, "Bob" (CEO) \\ <b>& /V 1 0 R >> endobj',
  'Ελένη Παπαδοπούλου-Žižek, Юлия Ёлкина',
  'דנה 王小明 👩🏽‍💼',
  'CN=Somebody Else, O=Bank + #0401',
  'A name as long as they come '.repeat(8).slice(0, 200),
];

const signatoriesNamed = (names: readonly string[]) =>
  names.map((name, index) => ({
    id: `person.${index}`,
    personId: null,
    name,
    title: index % 2 === 0 ? 'Head of Marketing, "EMEA"' : 'Head of Sales',
    role: index === 0 ? ('marketing' as const) : index === 1 ? ('sales' as const) : ('witness' as const),
  }));

const cases = [
  { name: 'two executives of the sample company', revision: () => frozenRevision(sampleAgreement()) },
  {
    name: 'names as no one expects them',
    revision: () =>
      frozenRevision(
        { client: hostileClient, document: hostileAgreement(6) },
        { signatories: signatoriesNamed(hostileNames) },
      ),
  },
  {
    name: 'twenty signatories',
    revision: () => {
      const names = Array.from({ length: 20 }, (_, index) => `Signatory Number ${index + 1}`);
      const signatories = signatoriesNamed(names);
      return frozenRevision({ client: testClient(), document: agreementOfSize('large') }, { signatories });
    },
  },
];

const tools = ['pdfsig', 'openssl', 'qpdf', 'pdftotext', 'pdftoppm', 'pdfdetach'];
const canCheck = tools.map(hasTool).every(Boolean);

describe.skipIf(!canCheck).each(cases)('the sealed PDF of $name', ({ revision: frozen }) => {
  const revision = frozen();
  const fields = [...revision.record.signatories.map(({ id }) => signatureField(id)), sealField];
  let folder: string;
  let rootPem: string;
  let steps: Uint8Array[];
  let file: string;
  const sealed = () => steps.at(-1) ?? new Uint8Array();

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapport-signing-'));
    const root = await createRoot({ organisation: revision.record.client.name, nowMs: atMs });
    rootPem = new X509Certificate(root.rootCertificate).toString();
    steps = await signedSteps({
      revision,
      root,
      atMs,
      markOf: ({ name }, index) => (index % 2 === 0 ? drawnMark(200) : { method: 'typed', text: name }),
    });
    file = path.join(folder, 'sealed.pdf');
    writeFileSync(file, sealed());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('only grows at its end', () => {
    expect(steps).toHaveLength(fields.length + 1);
    for (const [index, step] of steps.slice(1).entries()) {
      const before = steps[index] ?? new Uint8Array();
      expect(Buffer.compare(step.subarray(0, before.length), before)).toBe(0);
      expect(step.length).toBeGreaterThan(before.length);
    }
  });

  it('holds for pdfsig: every signature is valid, and the seal covers the total document', () => {
    const expected = fields.map((field) => ({ field, isValid: true, coversAll: field === sealField }));

    expect(askPdfsig(file)).toEqual(expected);
  });

  it('holds for pdfsig after each step', () => {
    for (const [index, step] of steps.entries()) {
      if (index === 0) continue;
      const partly = path.join(folder, 'partly.pdf');
      writeFileSync(partly, step);
      const verdicts = askPdfsig(partly);

      expect(verdicts.map(({ isValid }) => isValid)).toEqual(Array.from({ length: index }, () => true));
      expect(verdicts.at(-1)?.coversAll).toBe(true);
    }
  });

  it('holds for openssl, chain and signing certificate included', () => {
    const signatures = cutSignatures(sealed());

    expect(signatures).toHaveLength(fields.length);
    for (const signature of signatures) expect(() => askOpenssl(signature, rootPem, folder)).not.toThrow();
  });

  it('does not hold for openssl after a changed byte or under another root', async () => {
    const [first] = cutSignatures(sealed());
    if (!first) throw new Error('there is no signature');
    const content = Uint8Array.from(first.content);
    content[100] = (content[100] ?? 0) ^ 1;
    const other = await createRoot({ organisation: '', nowMs: atMs });
    const otherPem = new X509Certificate(other.rootCertificate).toString();

    expect(() => askOpenssl({ ...first, content }, rootPem, folder)).toThrow(/verification failure|digest/i);
    expect(() => askOpenssl(first, otherPem, folder)).toThrow(/certificate verify error/);
  });

  it('is a sound PDF', () => {
    expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('still reads as it was laid out, and says who signed', () => {
    const laidOut = path.join(folder, 'laid-out.pdf');
    writeFileSync(laidOut, steps[0] ?? new Uint8Array());
    const words = (place: string) =>
      execFileSync('pdftotext', ['-raw', place, '-'], { encoding: 'utf8' }).split(/\s+/).filter(Boolean);
    const after = new Set(words(file));

    expect(words(laidOut).filter((word) => !after.has(word))).toEqual([]);
    expect(words(file).length).toBeGreaterThan(words(laidOut).length);
  });

  it('shows ink in every field that was signed, and none before', async () => {
    const laidOut = path.join(folder, 'laid-out.pdf');
    const [empty = new Uint8Array()] = steps;
    writeFileSync(laidOut, empty);
    // A seal has no picture, only a few words.
    for (const field of fields.slice(0, -1).slice(0, 5)) {
      expect(await inkShare(laidOut, empty, field)).toBe(0);
      expect(await inkShare(file, sealed(), field)).toBeGreaterThan(0.005);
    }
  });

  it('locks what stayed empty, and only with the seal', () => {
    const locks = steps.map((step) => Buffer.from(step).toString('latin1').match(/\/FieldMDP/g)?.length ?? 0);

    expect(locks).toEqual([...fields.map(() => 0), 1]);
  });

  it('still carries the record whose digest was signed', () => {
    const out = path.join(folder, 'attached.json');
    execFileSync('pdfdetach', ['-savefile', attachmentName, '-o', out, file]);

    expect(createHash('sha256').update(readFileSync(out)).digest('hex')).toBe(revision.contentSha256);
  });
});
