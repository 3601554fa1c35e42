import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { strFromU8, unzipSync } from 'fflate';
import { expect, it, vi } from 'vitest';

import type { JobRequest, JobState } from '#shared/domain/job/job-schema';
import { fingerprintOf } from '../../electron/signing/pki/fingerprint';
import { sha256 } from '../../electron/db/digest';
import { createJobHandlers } from '../../electron/jobs/job-handlers';
import { createJobRunner } from '../../electron/jobs/job-runner';
import { createJobSource } from '../../electron/jobs/job-source';
import { performWork } from '../../electron/jobs/perform-work';
import { WorkCancelledError, type Perform } from '../../electron/jobs/work';
import { createImportShelf } from '../../electron/library-file/import-shelf';
import { createRevisionRepository } from '../../electron/signing/revisions/revision-repository';
import { createRoot } from '../../electron/signing/pki/create-root';
import { lintPptx } from '../support/pptx-lint';
import { marketing, sales, typed, witness } from '../support/signable-document';
import { openSigning, tinyScan } from '../support/signing-world';
import { tempFolder } from '../support/temp-folder';

const caller = { window: 'main', windowId: 1, seat: null } as const;

const here: Perform = (request, { onPhase, signal }) =>
  performWork(request, {
    enter: (phase) => {
      if (signal.aborted) throw new WorkCancelledError();
      onPhase(phase);
    },
  });

/** A signing world with the app's jobs, whose dialogs answer at once. */
async function openExports(options: Parameters<typeof openSigning>[0] = {}) {
  const world = await openSigning(options);
  const folder = tempFolder();
  const told: JobState[] = [];
  const asked: { readonly name: string; readonly extension: string }[] = [];
  const runner = createJobRunner({
    newId: () => crypto.randomUUID(),
    nowMs: Date.now,
    onChange: (state) => told.push(state),
  });
  const jobs = createJobHandlers({
    source: createJobSource(world.session, () => (world.clock.nowMs += 1_000)),
    runner,
    perform: here,
    importShelf: createImportShelf(),
    askWhereToSave: async (name, { extension }) => {
      asked.push({ name, extension });
      return path.join(folder, name);
    },
    askWhatToOpen: async () => null,
    reveal: () => undefined,
  });
  /** Runs an export to its end. */
  const finished = async (request: JobRequest): Promise<JobState> => {
    const started = (await jobs.start(request, caller)) as JobState;
    const ended = () => told.find(({ id, status }) => id === started.id && status !== 'running');
    await vi.waitFor(() => expect(ended()).toBeDefined(), { timeout: 20_000, interval: 5 });
    return ended() ?? started;
  };
  /** The one file an export wrote. */
  const written = async (request: JobRequest) => {
    const { status, message, fileName } = await finished(request);
    if (status !== 'done' || fileName === null) throw new Error(`${request.kind}: ${message ?? status}`);
    return { fileName, bytes: fs.readFileSync(path.join(folder, fileName)), ...asked.at(-1) };
  };
  const exportsLogged = async (agreementId: Parameters<typeof world.api.signing.room>[0]['agreementId']) => {
    const { log } = await world.api.signing.room({ agreementId });
    expect(log.problem).toBeNull();
    return log.entries.filter(({ kind }) => kind === 'exported');
  };
  return { ...world, folder, jobs, asked, finished, written, exportsLogged };
}

it('copies the sealed PDF byte by byte and takes it down in the log', async () => {
  const { newDraft, sealNow, written, exportsLogged, api, db } = await openExports();
  const { id } = await newDraft();
  const revisionId = await sealNow(id);

  const { bytes, fileName } = await written({ kind: 'export-revision-pdf', revisionId });

  expect(fileName).toBe('Acme - SLA - Revision 1.pdf');
  expect(bytes.equals(Buffer.from(createRevisionRepository(db()).fileOf(revisionId)))).toBe(true);
  const { revisions } = await api.signing.room({ agreementId: id });
  expect(sha256(bytes)).toBe(revisions[0]?.fileSha256);
  expect(await exportsLogged(id)).toMatchObject([
    { revisionId, detail: 'sealed PDF', subjectSha256: sha256(bytes), signatoryId: null },
  ]);
});

it('names a PDF that is not sealed so', async () => {
  const { newDraft, close, sign, written, exportsLogged } = await openExports();
  const { id } = await newDraft();
  const { revisions } = await close(id);
  const revisionId = revisions[0]!.id;
  const before = await written({ kind: 'export-revision-pdf', revisionId });
  await sign(revisionId, marketing.id);
  const after = await written({ kind: 'export-revision-pdf', revisionId });

  expect(before.fileName).toBe('Acme - SLA - Revision 1 (not sealed).pdf');
  expect(after.bytes.subarray(0, before.bytes.length).equals(before.bytes)).toBe(true);
  expect(after.bytes.length).toBeGreaterThan(before.bytes.length);
  expect((await exportsLogged(id)).map(({ detail }) => detail)).toEqual(['PDF, not sealed', 'PDF, not sealed']);
});

it('hands out no PDF that is not the one that was sealed', async () => {
  const { newDraft, sealNow, jobs, db, folder } = await openExports();
  const { id } = await newDraft();
  const revisionId = await sealNow(id);
  db().exec('DROP TRIGGER revision_parts_are_final');
  const part = db()
    .prepare<[], Buffer>('SELECT content FROM revision_parts WHERE position = 1')
    .pluck()
    .get() as Buffer;
  const forged = Buffer.concat([part, Buffer.from('more')]);
  // With a digest that fits: only the seal's record knows better.
  db()
    .prepare('UPDATE revision_parts SET content = ?, content_sha256 = ? WHERE position = 1')
    .run(forged, sha256(forged));

  await expect(async () => jobs.start({ kind: 'export-revision-pdf', revisionId }, caller)).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('not the one that was sealed') as string,
  });
  expect(fs.readdirSync(folder)).toEqual([]);
});

const slideText = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .map(([, xml]) => strFromU8(xml))
    .join('\n');

it.each(['standard', 'strict'] as const)(
  'puts the signatures, the digest and the seal on the %s slides',
  async (layout) => {
    const { newDraft, sealNow, written, exportsLogged } = await openExports();
    const { id } = await newDraft();
    const revisionId = await sealNow(id);

    const { bytes, fileName } = await written({ kind: 'export-revision-deck', revisionId, layout });

    expect(fileName).toBe('Acme - SLA - Revision 1.pptx');
    expect(lintPptx(bytes)).toEqual([]);
    const text = slideText(bytes);
    expect(text.match(/<a:custGeom>/g)).toHaveLength(2);
    expect(text).toContain(`descr="Signature of ${marketing.name}, drawn"`);
    expect(text).toContain(`descr="Signature of ${sales.name}, typed"`);
    expect(text).toMatch(/Revision 1, sealed /);
    expect(text).toMatch(/Content digest \(SHA-256\): (?:[0-9a-f]{4} ?){16}/);
    expect(await exportsLogged(id)).toMatchObject([{ detail: 'slides', subjectSha256: sha256(bytes) }]);
  },
);

it('exports the slides of a closed agreement with what it was closed with', async () => {
  const { newDraft, close, sign, written, api, engagementId } = await openExports();
  const { id } = await newDraft();
  const draft = await written({ kind: 'export-deck', agreementId: id, layout: 'standard' });
  const { revisions } = await close(id);
  await sign(revisions[0]!.id, sales.id, typed);
  await api.signing.decline({
    revisionId: revisions[0]!.id,
    signatoryId: witness.id,
    contentSha256: revisions[0]!.contentSha256,
    reason: 'On leave',
  });
  // What the client is called by now is not what is being signed.
  await api.engagements.update({ id: engagementId, draft: { name: 'Acme Global' } });

  const closed = await written({ kind: 'export-deck', agreementId: id, layout: 'standard' });

  expect(draft.fileName).toBe('Acme - SLA.pptx');
  expect(slideText(draft.bytes)).not.toContain('custGeom');
  expect(closed.fileName).toBe('Acme - SLA - Revision 1 (not sealed).pptx');
  const text = slideText(closed.bytes);
  expect(text).toContain('Not signed yet');
  expect(text).toMatch(/Declined \d/);
  expect(text).toMatch(/Revision 1, closed [^<]*, not sealed yet/);
  expect(text).not.toContain('On leave');
});

it('shows the slides of a revision in the room as they are exported', async () => {
  const { newDraft, sealNow, api } = await openExports({
    previewDeck: async (...source) => (await import('../../electron/jobs/preview-lazily')).previewLazily(...source),
  });
  const { id } = await newDraft();
  const revisionId = await sealNow(id);
  const { slides } = await api.signing.content({ revisionId });
  const sheet = await api.signing.sheet({ revisionId, signatoryId: witness.id });

  expect(slides.slides.at(-1)?.boxes.filter(({ ink }) => ink !== undefined)).toHaveLength(2);
  expect(sheet.slides.slides.flatMap(({ boxes }) => boxes).filter(({ ink }) => ink !== undefined)).toEqual([]);
});

it('exports a page to sign on paper and the scan that was attached, as it was', async () => {
  const { newDraft, close, written, exportsLogged, api } = await openExports();
  const { id } = await newDraft();
  const { revisions } = await close(id);
  const revisionId = revisions[0]!.id;
  const page = await written({ kind: 'export-signature-page', revisionId });
  const room = await api.signing.attachPaper({ revisionId, signatoryIds: [sales.id] });
  const paperId = room!.revisions[0]!.papers[0]!.id;
  const scan = await written({ kind: 'export-paper', revisionId, paperId });

  expect(page.fileName).toBe('Acme - SLA - Revision 1 - Signature page.pdf');
  expect(page.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect([scan.fileName, scan.extension]).toEqual(['Acme - SLA - Revision 1 - Signed on paper.png', 'png']);
  expect(scan.bytes.equals(Buffer.from(tinyScan()))).toBe(true);
  expect((await exportsLogged(id)).map(({ detail }) => detail)).toEqual([
    'signature page',
    'scan of signatures on paper',
  ]);
});

it('exports a draft marked as one, and logs nothing of it', async () => {
  const { newDraft, written, exportsLogged } = await openExports();
  const { id } = await newDraft();

  const { fileName, bytes } = await written({ kind: 'export-draft-pdf', agreementId: id });

  expect(fileName).toBe('Acme - SLA - Draft.pdf');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(await exportsLogged(id)).toEqual([]);
});

it('exports a root certificate that others can read and compare', async () => {
  const { api, written } = await openExports({ createRoot });
  const { current } = await api.keys.status();

  const { fileName, bytes } = await written({ kind: 'export-root', fingerprint: current!.fingerprint });

  expect(fileName).toBe(`Rapport signing root - ${current!.fingerprint.slice(0, 16)}.cer`);
  const certificate = new X509Certificate(bytes);
  expect(fingerprintOf(certificate.raw)).toBe(current!.fingerprint);
  expect(certificate.ca).toBe(true);
  expect(bytes.toString()).not.toContain('PRIVATE');
});

it.each([
  { kind: 'export-revision-pdf', revisionId: '99999999-9999-4999-8999-999999999999' },
  { kind: 'export-revision-deck', revisionId: '99999999-9999-4999-8999-999999999999', layout: 'strict' },
  { kind: 'export-signature-page', revisionId: '99999999-9999-4999-8999-999999999999' },
  { kind: 'export-root', fingerprint: '0'.repeat(64) },
] as const)('refuses $kind of what is not there before it asks where to save', async (request) => {
  const { jobs, asked } = await openExports();

  await expect(async () => jobs.start(request as JobRequest, caller)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(asked).toEqual([]);
});

it('says that a file is written when only the log fails', async () => {
  const { newDraft, sealNow, finished, db, folder } = await openExports();
  const { id } = await newDraft();
  const revisionId = await sealNow(id);
  db().exec("CREATE TRIGGER no_log BEFORE INSERT ON audit_log BEGIN SELECT RAISE(ABORT, 'full'); END");
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);

  const { status, message } = await finished({ kind: 'export-revision-pdf', revisionId });

  expect([status, message]).toEqual(['failed', expect.stringContaining('The file is written')]);
  expect(fs.readdirSync(folder)).toHaveLength(1);
  expect(quiet).toHaveBeenCalled();
  quiet.mockRestore();
});

it('stops a cancelled export, leaves no file and logs nothing', async () => {
  const { newDraft, sealNow, jobs, exportsLogged, folder } = await openExports();
  const { id } = await newDraft();
  const revisionId = await sealNow(id);

  const started = (await jobs.start(
    { kind: 'export-revision-deck', revisionId, layout: 'standard' },
    caller,
  )) as JobState;
  await jobs.cancel({ id: started.id }, caller);
  await vi.waitFor(async () => expect(await jobs.list(undefined, caller)).toMatchObject([{ status: 'cancelled' }]));

  expect(fs.readdirSync(folder)).toEqual([]);
  expect(await exportsLogged(id)).toEqual([]);
});
