import { createHash, generateKeyPairSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, it } from 'vitest';

import { looseningsBetween } from '#shared/domain/amendment/loosenings';
import type { Mark } from '#shared/domain/signing/signature-schema';
import { revisionRecordSchema } from '#shared/domain/signing/revision-schema';
import { readSample } from '../../electron/content/sample';
import { verifyFile } from '../../electron/signing/verify/verify-file';
import { asFirstSigned } from '../support/sample-seal/story';
import { hasTool } from '../support/external-tool';
import { openSession } from '../support/open-session';
import { askPdfsig } from '../support/pdf-signatures';
import { tempFolder } from '../support/temp-folder';

const shipped = readSample();
const { root, agreements } = shipped.sealed!;
const [pilot] = agreements as [(typeof agreements)[number]];
const { agreementId } = pilot;
const draft = shipped.agreements.find(({ id }) => id === agreementId)!.draft;
const bytesOf = (base64: string) => Buffer.from(base64, 'base64');
const sha256 = (content: Uint8Array | string) => createHash('sha256').update(content).digest('hex');

const fingerprint = sha256(bytesOf(root.certificate));
const files = pilot.revisions.map(({ parts }) => Buffer.concat(parts.map(bytesOf)));
const records = pilot.revisions.map(({ recordJson }) => revisionRecordSchema.parse(JSON.parse(recordJson)));

const passphraseCost = { costBits: 10, blockSize: 8, parallel: 1 };
const openSample = () => openSession({ readSample: () => shipped, passphraseCost });
type Session = ReturnType<typeof openSample>;

const tables = ['revisions', 'revision_parts', 'signatures', 'seals', 'audit_log', 'audit_log_ends', 'signing_roots'];
const rowsOf = ({ db }: Session, only = '') =>
  tables.map((table) =>
    db()
      .prepare(`SELECT * FROM ${table} ${table === 'signing_roots' ? only : ''}`)
      .all(),
  );

describe('what the sample company has sealed', () => {
  it('is two revisions, the second an amendment of the first', () => {
    expect(records.map(({ number }) => number)).toEqual([1, 2]);
    expect(records[1]!.predecessor).toEqual({
      revisionId: records[0]!.revisionId,
      number: 1,
      contentSha256: sha256(pilot.revisions[0]!.recordJson),
    });
    expect(records[1]!.amendment!.loosenings.map(({ certainty }) => certainty)).toContain('loosened');
    expect(records.flatMap(({ gaps }) => gaps)).toEqual([]);
  });

  it('names the loosenings that would be asked for today, word for word', () => {
    const [first, second] = records;
    const found = looseningsBetween(first!.agreement, second!.agreement, second!.client);

    expect(found).toEqual(second!.amendment!.loosenings);
  });

  it('says what its agreement says', () => {
    expect(records[1]!.agreement).toEqual(draft.document);
    expect(records[0]!.agreement).toEqual(asFirstSigned(draft.document));
    const { id: _, industry: _industry, notes: _notes, ...client } = shipped.engagement;
    for (const record of records) expect(record.client).toEqual(client);
  });

  it('is signed once by hand and once by keyboard, each time by both leaders', () => {
    const marks = pilot.revisions.map(({ signatures }) =>
      signatures
        .map(({ recordJson }) => JSON.parse(recordJson) as { name: string; mark: Mark })
        .map(({ name, mark }) => `${name}, ${mark.method}`)
        .toSorted(),
    );

    expect(marks).toEqual(records.map(() => ['Lucía Ferrer, drawn', 'Tomasz Wieczorek, typed']));
  });

  it('has each leader’s separate consent to every loosening', () => {
    const loosenings = records[1]!.amendment!.loosenings.map(({ id }) => id);
    const consents = pilot.revisions[1]!.signatures.map(
      ({ recordJson }) => (JSON.parse(recordJson) as { consentedLoosenings: string[] }).consentedLoosenings,
    );

    expect(loosenings.length).toBeGreaterThan(0);
    expect(consents.map((ids) => ids.toSorted())).toEqual([loosenings.toSorted(), loosenings.toSorted()]);
  });

  it.each(files.map((file, index) => [index + 1, file] as const))('verifies: revision %s', async (_, content) => {
    const roots = [{ fingerprint, standing: 'sample' }] as const;
    const report = await verifyFile({ fileName: 'sealed.pdf', content, roots, held: null });

    expect(report.reasons).toEqual(['It belongs to the sample company that comes with Rapport.']);
    expect(report).toMatchObject({ verdict: 'intact', root: { fingerprint }, notSigned: [] });
  });

  it.skipIf(!hasTool('pdfsig'))('verifies for pdfsig too', () => {
    const folder = tempFolder();
    for (const [index, content] of files.entries()) {
      const file = path.join(folder, `revision-${index + 1}.pdf`);
      fs.writeFileSync(file, content);
      const signatures = askPdfsig(file);

      expect(signatures.map(({ isValid }) => isValid)).toEqual([true, true, true]);
      expect(signatures.filter(({ coversAll }) => coversAll).map(({ field }) => field)).toEqual(['seal']);
    }
  });

  it('has a root whose fingerprint is documented', () => {
    const guide = fs.readFileSync('docs/guide/signing.md', 'utf8');

    expect(guide.match(/\b[0-9a-f]{64}\b/g)).toEqual([fingerprint]);
    expect(records.map(({ rootFingerprint }) => rootFingerprint)).toEqual([fingerprint, fingerprint]);
  });
});

/** How every private key on this curve begins, in PKCS#8 as in SEC 1: version 1, then 32 bytes. */
const keyBegins = Buffer.from('0201010420', 'hex');

it('ships without any private key', () => {
  const text = fs.readFileSync('resources/sample/sealed.json', 'utf8');
  const binaries = [root.certificate, root.sealCertificate, ...pilot.revisions.flatMap(({ parts }) => parts)];
  const inHex = files.flatMap((file) => file.toString('latin1').match(/<[0-9a-f]{1000,}>/g) ?? []);
  const everything = [
    ...binaries.map(bytesOf),
    ...inHex.map((hex) => Buffer.from(hex.slice(1, -1), 'hex')),
    ...(text.match(/[A-Za-z0-9+/=]{60,}/g) ?? []).map(bytesOf),
  ];
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });

  expect(privateKey.export({ format: 'der', type: 'pkcs8' }).includes(keyBegins)).toBe(true);
  expect(inHex).toHaveLength(6);
  expect(everything.filter((bytes) => bytes.includes(keyBegins))).toEqual([]);
  expect(text).not.toMatch(/PRIVATE KEY|guarded/i);
});

describe('the sample in a workspace', () => {
  it('is sealed, with a chain and a log that hold', async () => {
    const { api } = openSample();
    const room = await api.signing.room({ agreementId });

    expect(room).toMatchObject({ status: 'sealed', isSample: true, log: { problem: null } });
    const once = ['closed', 'signed', 'signed', 'sealed'];
    expect(room.log.entries.map(({ kind }) => kind)).toEqual([...once, 'amendment-begun', ...once]);
    expect(room.keys).toMatchObject({
      current: null,
      roots: [{ fingerprint, protection: 'discarded', isSample: true }],
    });
    expect(await api.signing.checkChain({ agreementId })).toMatchObject({ isWhole: true, logProblem: null });
  });

  it('is read-only, and its other agreements are drafts', async () => {
    const { api } = openSample();
    const list = await api.agreements.list();
    const { rev } = await api.agreements.get({ id: agreementId });
    const changed = { ...draft, document: { ...draft.document, title: 'Mine' } };

    expect(list.filter(({ status }) => status !== 'draft').map(({ id }) => id)).toEqual([agreementId]);
    expect(list.at(-1)?.id).toBe(agreementId);
    const saved = await api.agreements.save({ id: agreementId, expectedRev: rev, draft: changed });
    expect(saved).toMatchObject({ kind: 'conflict', current: { status: 'sealed', rev } });
    expect((await api.agreements.get({ id: agreementId })).document).toEqual(draft.document);
  });

  it('is put back to the byte, as often as one likes', async () => {
    const session = openSample();
    const before = rowsOf(session);
    await session.api.engagements.resetSample();
    await session.api.engagements.resetSample();

    expect(rowsOf(session)).toEqual(before);
    expect(before.map((rows) => rows.length)).toEqual([2, 8, 4, 2, 9, 1, 1]);
  });

  it('can be amended with one’s own keys, verifies as one chain, and is put back without touching them', async () => {
    const session = openSample();
    const { api } = session;
    const before = rowsOf(session);
    await api.keys.create({ passphrase: 'four quiet words here' });
    const own = () => session.db().prepare('SELECT * FROM signing_roots WHERE is_sample = 0').all();
    const ownBefore = own();
    await amendSample(session);

    const room = await api.signing.room({ agreementId });
    expect(room.revisions.map(({ rootFingerprint }) => rootFingerprint)).toEqual([
      room.keys.current!.fingerprint,
      fingerprint,
      fingerprint,
    ]);
    expect(await api.signing.checkChain({ agreementId })).toMatchObject({ isWhole: true });

    await api.engagements.resetSample();

    expect(rowsOf(session, 'WHERE is_sample = 1')).toEqual(before);
    expect(own()).toEqual(ownBefore);
    expect(await api.signing.room({ agreementId })).toMatchObject({ status: 'sealed', log: { problem: null } });
  });

  it('goes with its engagement', async () => {
    const session = openSample();
    const [sample] = await session.api.engagements.list();
    await session.api.engagements.remove({ id: sample!.id });

    expect(rowsOf(session).map((rows) => rows.length)).toEqual([0, 0, 0, 0, 0, 0, 1]);
  });
});

async function amendSample({ api }: Session): Promise<void> {
  const { rev } = await api.signing.beginAmendment({ agreementId });
  const document = { ...draft.document, title: 'Brewery pilot agreement 2026, extended' };
  await api.agreements.save({ id: agreementId, expectedRev: rev, draft: { ...draft, document } });
  const amendment = { reason: 'It works', timeline: 'Until October', newKpis: 'The same ones' };
  await api.signing.saveAmendment({ agreementId, amendment });
  const open = await api.signing.room({ agreementId });
  const closed = await api.signing.close({ agreementId, expectedRev: open.rev, gapsAcceptedBy: '', acceptedGaps: [] });
  const { id: revisionId, contentSha256, signatories } = closed.revisions[0]!;
  for (const { id: signatoryId, name } of signatories) {
    const mark: Mark = { method: 'typed', text: name };
    await api.signing.sign({
      revisionId,
      signatoryId,
      contentSha256,
      hasConsented: true,
      consentedLoosenings: [],
      mark,
    });
  }
  await api.signing.seal({ revisionId });
}
