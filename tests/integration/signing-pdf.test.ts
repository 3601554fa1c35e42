import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { attachmentName, sealField, signatureField } from '#shared/domain/signing/field-names';
import { createRoot } from '../../electron/signing/pki/create-root';
import { agreementOfSize, testClient } from '../support/agreement-sizes';
import { drawnMark } from '../support/drawn-mark';
import { hasTool } from '../support/external-tool';
import { hostileAgreement, hostileClient } from '../support/hostile-agreement';
import { askOpenssl, askPdfsig, cutSignatures, inkShare } from '../support/pdf-signatures';
import { sampleAgreement } from '../support/sample-agreement';
import { sealedFile, type SealedFile } from '../support/sealed-file';

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

const twenty = Array.from({ length: 20 }, (_, index) => `Signatory Number ${index + 1}`);
const cases = [
  { name: 'two executives of the sample company', source: sampleAgreement(), changes: {} },
  {
    name: 'names as no one expects them',
    source: { client: hostileClient, document: hostileAgreement(6) },
    changes: { signatories: signatoriesNamed(hostileNames) },
  },
  {
    name: 'twenty signatories',
    source: { client: testClient(), document: agreementOfSize('large') },
    changes: { signatories: signatoriesNamed(twenty) },
  },
];

const tools = ['pdfsig', 'openssl', 'qpdf', 'pdftotext', 'pdftoppm', 'pdfdetach'];
const canCheck = tools.map(hasTool).every(Boolean);

describe.skipIf(!canCheck).each(cases)('the sealed PDF of $name', ({ source, changes }) => {
  let folder: string;
  let rootPem: string;
  let made: SealedFile;
  let file: string;
  let laidOut: string;
  let fields: string[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'rapport-signing-'));
    made = await sealedFile({
      source,
      changes,
      atMs,
      markOf: ({ role, name }) => (role === 'marketing' ? drawnMark(200) : { method: 'typed', text: name }),
    });
    rootPem = new X509Certificate(made.root.rootCertificate).toString();
    fields = [...made.record.signatories.map(({ id }) => signatureField(id)), sealField];
    file = path.join(folder, 'sealed.pdf');
    writeFileSync(file, made.file);
    laidOut = path.join(folder, 'laid-out.pdf');
    writeFileSync(laidOut, made.stages[0] ?? '');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('only grows at its end', () => {
    expect(made.stages).toHaveLength(fields.length + 1);
    for (const [index, step] of made.stages.slice(1).entries()) {
      const before = made.stages[index] ?? new Uint8Array();
      expect(Buffer.compare(step.subarray(0, before.length), before)).toBe(0);
      expect(step.length).toBeGreaterThan(before.length);
    }
  });

  it('holds for pdfsig: every signature is valid, and the seal covers the total document', () => {
    const expected = fields.map((field) => ({ field, isValid: true, coversAll: field === sealField }));

    expect(askPdfsig(file)).toEqual(expected);
  });

  it('holds for pdfsig after each step', () => {
    for (const [index, step] of made.stages.entries()) {
      if (index === 0) continue;
      const partly = path.join(folder, 'partly.pdf');
      writeFileSync(partly, step);
      const verdicts = askPdfsig(partly);

      expect(verdicts.map(({ isValid }) => isValid)).toEqual(Array.from({ length: index }, () => true));
      expect(verdicts.at(-1)?.coversAll).toBe(true);
    }
  });

  it('holds for openssl, chain and signing certificate included', () => {
    const signatures = cutSignatures(made.file);

    expect(signatures).toHaveLength(fields.length);
    for (const signature of signatures) expect(() => askOpenssl(signature, rootPem, folder)).not.toThrow();
  });

  it('does not hold for openssl after a changed byte or under another root', async () => {
    const [first] = cutSignatures(made.file);
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

  it('still reads as it was laid out, and each signature says when it was made', () => {
    const words = (place: string) =>
      execFileSync('pdftotext', ['-raw', place, '-'], { encoding: 'utf8' }).split(/\s+/).filter(Boolean);
    const [before, after] = [words(laidOut), words(file)];
    const clocks = (all: readonly string[]) => all.filter((word) => word === 'machine’s').length;

    expect(before.filter((word) => !after.includes(word))).toEqual([]);
    expect(clocks(after) - clocks(before)).toBe(fields.length);
  });

  it('shows ink in every field that was signed, and none before', async () => {
    const [empty = new Uint8Array()] = made.stages;
    // A seal has no picture, only a few words.
    for (const field of fields.slice(0, -1).slice(0, 5)) {
      expect(await inkShare(laidOut, empty, field)).toBe(0);
      expect(await inkShare(file, made.file, field)).toBeGreaterThan(0.005);
    }
  });

  it('locks what stayed empty, and only with the seal', () => {
    const locks = made.stages.map(
      (step) =>
        Buffer.from(step)
          .toString('latin1')
          .match(/\/FieldMDP/g)?.length ?? 0,
    );

    expect(locks).toEqual([...fields.map(() => 0), 1]);
  });

  it('still carries the record whose digest was signed', () => {
    const out = path.join(folder, 'attached.json');
    execFileSync('pdfdetach', ['-savefile', attachmentName, '-o', out, file]);

    expect(createHash('sha256').update(readFileSync(out)).digest('hex')).toBe(made.contentSha256);
  });
});
