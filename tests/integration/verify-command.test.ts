import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { verificationReportSchema } from '#shared/domain/signing/verification-schema';
import { openDatabase } from '../../electron/db/connection';
import { createRootRepository } from '../../electron/signing/keys/root-repository';
import { buildCommandLine, rapport } from '../support/command-line';
import { flipped } from '../support/flip-sweep';
import { sealedFile, type SealedFile } from '../support/sealed-file';
import { smallAgreement } from '../support/small-agreement';
import { tempFolder } from '../support/temp-folder';

let sealed: SealedFile;
beforeAll(async () => {
  await buildCommandLine();
  sealed = await sealedFile({ source: smallAgreement() });
}, 120_000);

/** @returns the path of a file with these bytes. */
function written(content: Uint8Array, name = 'Agreement.pdf'): string {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, content);
  return file;
}

const grouped = (hex: string) => (hex.toUpperCase().match(/../g) ?? []).join(':');

describe('rapport verify', () => {
  it.each([
    ['as sha256sum prints it', (hex: string) => hex],
    ['as openssl prints it', grouped],
    ['as the app shows it', (hex: string) => (hex.match(/.{4}/g) ?? []).join(' ')],
  ])('ends with 0 for an intact file whose root was given %s', async (_how, write) => {
    const { code, stdout, stderr } = await rapport('verify', written(sealed.file), '--root', write(sealed.fingerprint));

    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Agreement.pdf: INTACT.');
    expect(stdout).toMatch(/signature: Ada Reyes, CMO: valid, .* by the clock of the machine that signed/);
    expect(stdout).toMatch(/seal: valid/);
  });

  it('ends with 2 for a changed one', async () => {
    const changed = written(flipped(sealed.file, 20_000, 3));
    const { code, stdout } = await rapport('verify', changed, '--root', sealed.fingerprint);

    expect(code).toBe(2);
    expect(stdout).toContain('ALTERED.');
    expect(stdout).toContain('What it covers was changed afterwards.');
  });

  it('ends with 2 for one without its seal, whatever root is known', async () => {
    const { code, stdout } = await rapport('verify', written(sealed.stages.at(-2) ?? new Uint8Array()));

    expect([code, stdout]).toEqual([2, expect.stringContaining('The seal is missing.')]);
  });

  it('ends with 3 without a known root, and says beside it that nothing was changed', async () => {
    for (const root of [[], ['--root', 'ab'.repeat(32)]]) {
      const { code, stdout } = await rapport('verify', written(sealed.file), ...root, '--json');
      const report = verificationReportSchema.parse(JSON.parse(stdout));

      expect(code).toBe(3);
      expect(report).toMatchObject({ verdict: 'cannot-tell', integrity: 'intact', root: { standing: 'unknown' } });
    }
  });

  it.each([
    ['nothing', new Uint8Array(), 'The file is empty.'],
    ['no PDF', Buffer.from('Dear all'), 'This is no PDF.'],
    ['200 MB', new Uint8Array(200_000_000), 'It has more than 50 MB.'],
  ])('ends with 3 for %s', async (_what, content, reason) => {
    const { code, stdout } = await rapport('verify', written(content));

    expect([code, stdout]).toEqual([3, expect.stringContaining(reason)]);
    expect(stdout).toContain(createHash('sha256').update(content).digest('hex'));
  });

  it.each([
    ['a file that is not there', ['/nowhere/at/all.pdf'], /There is no such file/],
    ['a folder', ['/tmp'], /is no file/],
    ['no file at all', [], /missing required argument/],
    [
      'half a fingerprint',
      ['x.pdf', '--root', 'abcd'],
      /A fingerprint has 64 hexadecimal digits.* Copy the whole of it/,
    ],
    ['a workspace that is not there', [import.meta.filename, '--workspace', '/nowhere.db'], /There is no file/],
  ])('ends with 1 for %s', async (_what, words, message) => {
    const { code, stderr } = await rapport('verify', ...words);

    expect([code, stderr]).toEqual([1, expect.stringMatching(message)]);
  });

  it('knows the roots of a workspace only where one is named', async () => {
    const workspace = path.join(tempFolder(), 'rapport.db');
    await rapport('sample', '--workspace', workspace);
    const db = openDatabase(workspace);
    createRootRepository(db).insert({
      id: '00000000-0000-4000-8000-00000000c0de',
      rootCertificate: Buffer.from(sealed.root.rootCertificate),
      sealCertificate: Buffer.from(sealed.root.sealCertificate),
      protection: 'discarded',
      guardedKeys: null,
      isSample: false,
      createdAtMs: 0,
    });
    db.close();
    const file = written(sealed.file);
    const { code, stdout } = await rapport('verify', file, '--workspace', workspace, '--json');

    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ root: { standing: 'this-workspace' }, workspace: { holds: 'nothing' } });
    expect((await rapport('verify', file)).code).toBe(3);
  });

  it('says in its help what each exit code means', async () => {
    const { stdout } = await rapport('verify', '--help');

    for (const line of ['0  intact', '2  altered', '3  cannot tell', '1  it could not be checked'])
      expect(stdout).toContain(line);
  });
});
