import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { text as allText } from 'node:stream/consumers';

import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { grouped } from '#shared/domain/signing/short-digest';
import { makeBackup } from '../../electron/db/backup';
import { createRevisionRepository } from '../../electron/signing/revisions/revision-repository';
import { buildCommandLine, commandLine, rapport } from '../support/command-line';
import { hasTool } from '../support/external-tool';
import { openSigning } from '../support/signing-world';
import { tempFolder } from '../support/temp-folder';

const canRead = hasTool('pdftotext');

beforeAll(buildCommandLine);

/** A signing world on a file of its own, read by the command line as it stands at each call. */
async function workspace(options: Parameters<typeof openSigning>[0] = {}) {
  const world = await openSigning(options);
  const out = path.join(tempFolder(), 'agreement.pdf');
  const file = world.session.files.database;
  const pdf = (agreement: string, ...flags: readonly string[]) =>
    rapport('pdf', '--workspace', file, '--agreement', agreement, '--out', out, ...flags);
  return { ...world, file, out, pdf };
}

const textOf = (file: string, page?: number) =>
  execFileSync('pdftotext', [...(page === undefined ? [] : ['-f', `${page}`, '-l', `${page}`]), file, '-'], {
    encoding: 'utf8',
  });
const pagesOf = (file: string) =>
  Number(/Pages: +(\d+)/.exec(execFileSync('pdfinfo', [file], { encoding: 'utf8' }))?.[1]);

describe('rapport pdf', () => {
  it.skipIf(!canRead)('writes a draft that says so on every page', async () => {
    const { newDraft, pdf, out } = await workspace();
    const { id } = await newDraft();

    const { code, stdout, stderr } = await pdf(id);

    expect([code, stdout, stderr]).toEqual([0, `Wrote the draft to ${out}\n`, '']);
    const pages = Array.from({ length: pagesOf(out) }, (_, index) => textOf(out, index + 1));
    expect(pages.filter((text) => !/draft/i.test(text))).toEqual([]);
    expect(pages.length).toBeGreaterThan(0);
  });

  it('writes the sealed PDF byte by byte as it is stored', async () => {
    const { newDraft, sealNow, pdf, out, db } = await workspace();
    const { id } = await newDraft();
    const revisionId = await sealNow(id);

    const { code, stdout, stderr } = await pdf(id);

    expect([code, stdout, stderr]).toEqual([0, `Wrote sealed revision 1 to ${out}\n`, '']);
    const stored = createRevisionRepository(db()).fileOf(revisionId);
    expect(fs.readFileSync(out).equals(Buffer.from(stored))).toBe(true);
  });

  it('keeps to the sealed revision while an amendment is under way, and says so', async () => {
    const { newDraft, sealNow, amend, close, pdf, out, db } = await workspace();
    const { id } = await newDraft();
    const revisionId = await sealNow(id);
    const stored = Buffer.from(createRevisionRepository(db()).fileOf(revisionId));
    await amend(id);

    const whileDrafted = await pdf(id);
    expect(whileDrafted).toMatchObject({ code: 0, stdout: `Wrote sealed revision 1 to ${out}\n` });
    expect(whileDrafted.stderr).toBe(
      'rapport: an amendment is being drafted; this is sealed revision 1, which is in force. --draft gives the amendment.\n',
    );
    expect(fs.readFileSync(out).equals(stored)).toBe(true);

    await close(id);
    const whileSigned = await pdf(id);
    expect(whileSigned.stderr).toContain('an amendment is closed for signing');
    expect(fs.readFileSync(out).equals(stored)).toBe(true);
  });

  it.skipIf(!canRead)('writes the draft of an amendment if it is asked to', async () => {
    const { newDraft, sealNow, amend, pdf, out } = await workspace();
    const { id } = await newDraft();
    await sealNow(id);
    await amend(id);

    const { code, stdout, stderr } = await pdf(id, '--draft');

    expect([code, stdout, stderr]).toEqual([0, `Wrote the draft to ${out}\n`, '']);
    expect(textOf(out)).toMatch(/draft/i);
  });

  it.skipIf(!canRead)('marks what is closed and not sealed as a draft', async () => {
    const { newDraft, close, pdf, out } = await workspace();
    const { id } = await newDraft();
    await close(id);

    const { code, stderr } = await pdf(id);

    expect([code, stderr]).toEqual([
      0,
      'rapport: this agreement is closed for signing and not sealed; the PDF is marked as a draft.\n',
    ]);
    expect(textOf(out)).toMatch(/draft/i);
  });

  it('writes nothing of a sealed file that is damaged', async () => {
    const { newDraft, sealNow, pdf, out, db } = await workspace();
    const { id } = await newDraft();
    await sealNow(id);
    db().exec('DROP TRIGGER revision_parts_are_final');
    db().exec("UPDATE revision_parts SET content = CAST(content || 'x' AS BLOB) WHERE position = 1");

    const { code, stdout, stderr } = await pdf(id);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^rapport: The stored PDF of this revision is damaged.*Backups/);
    expect(fs.existsSync(out)).toBe(false);
  });

  it.each([
    ['an id that is none', 'perhaps', /^rapport: “perhaps” is no agreement’s id. `rapport agreements` lists them.\n$/],
    [
      'an unknown agreement',
      '99999999-9999-4999-8999-999999999999',
      /^rapport: This agreement no longer exists in this workspace\. .+\n$/,
    ],
  ])('refuses %s in one line', async (_, agreement, message) => {
    const { pdf, out } = await workspace();

    const { code, stdout, stderr } = await pdf(agreement);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
    expect(fs.existsSync(out)).toBe(false);
  });

  it('says which option is missing', async () => {
    const { code, stderr } = await rapport('pdf', '--workspace', 'rapport.db');

    expect(code).toBe(1);
    expect(stderr).toContain("required option '--agreement <id>' not specified");
  });
});

describe('rapport deck', () => {
  it('writes the slides of a closed agreement with its signatures', async () => {
    const { newDraft, sealNow, file } = await workspace();
    const { id } = await newDraft();
    await sealNow(id);
    const out = path.join(tempFolder(), 'slides.pptx');

    const { code, stderr } = await rapport('deck', '--workspace', file, '--agreement', id, '--out', out);

    expect([code, stderr]).toEqual([0, '']);
    const slide = strFromU8(unzipSync(fs.readFileSync(out))['ppt/slides/slide6.xml'] ?? new Uint8Array());
    expect(slide).toMatch(/Revision 1, sealed /);
    expect(slide.match(/<a:custGeom>/g)).toHaveLength(2);
  });
});

describe('rapport root', () => {
  it('prints every fingerprint with whose it is', async () => {
    const { api, file } = await workspace();
    const first = (await api.keys.status()).current;
    const { current } = await api.keys.replace({ passphrase: 'other words than those' });

    const { code, stdout, stderr } = await rapport('root', '--workspace', file);

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      grouped(current!.fingerprint),
      '  current, made 2026-11-03, guarded by a passphrase',
      grouped(first!.fingerprint),
      '  earlier, made 2026-11-03, private keys deleted',
    ]);
  });

  it('prints them as JSON', async () => {
    const { api, file } = await workspace();
    const { current } = await api.keys.status();

    const { code, stdout } = await rapport('root', '--workspace', file, '--json');

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual({ ...current, standing: 'current' });
  });

  it('ends quietly when nobody reads on', async () => {
    const { file } = await workspace();
    const child = spawn(process.execPath, [commandLine, 'root', '--workspace', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    const [stderr] = await Promise.all([allText(child.stderr), once(child, 'close')]);

    expect([child.exitCode, stderr]).toEqual([0, '']);
  });

  it('says that a workspace has none', async () => {
    const { session, db, file } = await workspace();
    db().exec('DELETE FROM signing_roots');
    const { backups: backupFolder } = session.files;
    const backup = makeBackup({ workspaceFile: file, backupFolder, reason: 'by hand', nowMs: 1_000 });

    const answer = await rapport('root', '--workspace', path.join(backupFolder, backup!.name));

    expect(answer).toEqual({ code: 0, stdout: 'This workspace has no signing keys yet.\n', stderr: '' });
  });
});
