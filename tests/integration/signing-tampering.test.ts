import { createHash } from 'node:crypto';

import { expect, it, vi } from 'vitest';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { sqliteCode, type Db } from '../../electron/db/connection';
import { changedColumns, dropTriggers, missingRows, signedTables, type Tampering } from '../support/tampering';
import { falseAlarms } from '../support/signing-lives';
import { marketing, sales, witness } from '../support/signable-document';
import { newest, openSigning, type SigningWorld } from '../support/signing-world';

/** Rows in every table: a reopened revision, a sealed one with a scan and a refusal, and an amendment of it. */
async function longLife(): Promise<SigningWorld & { readonly id: AgreementId }> {
  const world = await openSigning();
  const { api } = world;
  const { id } = await world.newDraft();
  const first = newest((await world.close(id)).revisions);
  await world.sign(first.id, marketing.id);
  const reason = 'A typo in the target';
  await api.signing.reopen({ revisionId: first.id, reason });
  const { id: revisionId, contentSha256 } = newest((await world.close(id)).revisions);
  await world.sign(revisionId, marketing.id);
  await api.signing.decline({ revisionId, signatoryId: witness.id, contentSha256, reason: 'I was not there' });
  await api.signing.attachPaper({ revisionId, signatoryIds: [sales.id] });
  await api.signing.seal({ revisionId });
  await world.amend(id);
  const second = newest((await world.close(id)).revisions);
  await world.sign(second.id, marketing.id);
  await world.sign(second.id, sales.id);
  await api.signing.seal({ revisionId: second.id });
  return { ...world, id };
}

/** What the user is told with the file changed so; the file is as before afterwards. */
async function toldOf(
  world: SigningWorld & { readonly id: AgreementId },
  tampering: Tampering,
): Promise<string | null> {
  const db = world.db();
  db.exec('SAVEPOINT before_tampering');
  try {
    dropTriggers(db);
    if (!canApply(db, tampering)) return 'refused by the file itself';
    const chain = await world.api.signing.checkChain({ agreementId: world.id });
    return chain.isWhole ? null : [...chain.links.flatMap(({ problems }) => problems), chain.logProblem].join(' ');
  } finally {
    db.exec('ROLLBACK TO before_tampering; RELEASE before_tampering');
  }
}

/** False where two rows would be one. */
function canApply(db: Db, { apply }: Tampering): boolean {
  try {
    apply(db);
    return true;
  } catch (cause) {
    if (sqliteCode(cause)?.match(/UNIQUE|PRIMARYKEY/)) return false;
    throw cause;
  }
}

async function tampered() {
  const world = await longLife();
  // Whoever changes a file need not keep to what ours checks.
  world.db().pragma('foreign_keys = OFF');
  world.db().pragma('ignore_check_constraints = ON');
  return world;
}

it('reports every changed column of what is signed and logged, also with its digest made to fit', async () => {
  const world = await tampered();
  const changes = changedColumns(world.db());
  for (const table of signedTables)
    expect(
      changes.some(({ what }) => what.startsWith(`${table}.`)),
      table,
    ).toBe(true);

  const unseen: string[] = [];
  for (const change of changes) if ((await toldOf(world, change)) === null) unseen.push(change.what);

  expect(unseen).toEqual([]);
  expect(changes.length).toBeGreaterThan(400);
});

it('reports every missing row', async () => {
  const world = await tampered();
  const unseen: string[] = [];
  for (const change of missingRows(world.db())) if ((await toldOf(world, change)) === null) unseen.push(change.what);

  expect(unseen).toEqual([]);
});

it.each([
  [
    'a log that was cut at its end',
    'DELETE FROM audit_log WHERE position > 9',
    'The log ends with line 9, but 13 were written.',
  ],
  [
    'a log that was cut with its mark',
    'DELETE FROM audit_log WHERE position > 9; UPDATE audit_log_ends SET position = 9, entry_sha256 = (SELECT entry_sha256 FROM audit_log WHERE position = 9)',
    'of revision 3',
  ],
  ['a line that is gone', 'DELETE FROM audit_log WHERE position = 4', 'Line 4 of the log is missing.'],
  [
    'two lines in each other’s place',
    'UPDATE audit_log SET position = 40 WHERE position = 4; UPDATE audit_log SET position = 4 WHERE position = 5; UPDATE audit_log SET position = 5 WHERE position = 40',
    'Line 4 of the log is not what was written.',
  ],
  [
    'a line that was put in',
    'INSERT INTO audit_log SELECT agreement_id, 14, entry_json, entry_sha256 FROM audit_log WHERE position = 13',
    'Line 14 of the log is not what was written.',
  ],
  [
    'an agreement made a draft again',
    "UPDATE agreements SET status = 'draft' WHERE status = 'sealed'",
    'By the log the agreement is sealed',
  ],
  [
    'a seal and its line that are gone',
    'DELETE FROM seals WHERE revision_id = (SELECT id FROM revisions WHERE number = 3); DELETE FROM audit_log WHERE position = 13; UPDATE audit_log_ends SET position = 12, entry_sha256 = (SELECT entry_sha256 FROM audit_log WHERE position = 12)',
    'which it is not',
  ],
])('says in words: %s', async (_what, sql, words) => {
  const world = await tampered();

  expect(await toldOf(world, { what: sql, apply: (db) => void db.exec(sql) })).toContain(words);
});

it('shows the log it can read on the page, with where it breaks', async () => {
  const world = await tampered();
  const db = world.db();
  dropTriggers(db);
  db.prepare("UPDATE audit_log SET entry_json = replace(entry_json, 'closed', 'opened') WHERE position = 1").run();

  const { log } = await world.api.signing.room({ agreementId: world.id });

  expect(log.entries).toHaveLength(12);
  expect(log.problem).toContain('Line 1 of the log is not what was written.');
});

it('says of a damaged record what to do, on the page and in the list', async () => {
  const world = await tampered();
  const db = world.db();
  dropTriggers(db);
  db.prepare(
    "UPDATE revisions SET record_json = replace(record_json, 'Ada Reyes', 'Eva Reyes') WHERE number = 3",
  ).run();

  await expect(world.api.signing.room({ agreementId: world.id })).rejects.toMatchObject({
    code: 'STORAGE',
    message: expect.stringContaining('Open Backups'),
  });
  expect(await world.api.signing.checkChain({ agreementId: world.id })).toMatchObject({
    isWhole: false,
    links: [{ isIntact: true }, { problems: ['Its content is not what was frozen when it closed.'] }],
  });
});

it('raises no false alarm, whatever was done and in whatever order', async () => {
  expect(await falseAlarms(200)).toEqual([]);
});

it.each([
  [
    'the pages',
    'UPDATE revision_parts SET content = zeroblob(length(content)) WHERE position = 0',
    'Its PDF is not what was laid out and signed.',
  ],
  [
    'the frozen content',
    "UPDATE revisions SET record_json = replace(record_json, 'Ada Reyes', 'Eva Reyes')",
    'Its content is not what was frozen',
  ],
])('reports with the real check of the file: %s', async (_what, sql, words) => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined); // of the damaged revision
  const world = await openSigning({ isReal: true });
  const { id } = await world.newDraft();
  await world.sealNow(id);
  dropTriggers(world.db());
  world.db().exec(sql);

  const { links } = await world.api.signing.checkChain({ agreementId: id });

  expect(links).toMatchObject([
    { isIntact: false, problems: expect.arrayContaining([expect.stringContaining(words)]) },
  ]);
  log.mockRestore();
});

it('reports a file that was changed with every digest of it, by its signatures alone', async () => {
  const world = await openSigning({ isReal: true });
  const { id } = await world.newDraft();
  await world.sealNow(id);
  const db = world.db();
  dropTriggers(db);
  const parts = db.prepare<[], Buffer>('SELECT content FROM revision_parts ORDER BY position').pluck().all();
  const [pages = Buffer.alloc(0)] = parts;
  pages[pages.indexOf('/Title')] = 0x20;
  const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  db.prepare('UPDATE revision_parts SET content = ?, content_sha256 = ? WHERE position = 0').run(pages, sha256(pages));
  const seal = db.prepare<[], string>('SELECT record_json FROM seals').pluck().get() ?? '';
  const forged = JSON.stringify({ ...JSON.parse(seal), fileSha256: sha256(Buffer.concat(parts)) });
  db.prepare('UPDATE seals SET record_json = ?, record_sha256 = ?').run(forged, sha256(Buffer.from(forged)));
  db.prepare('DELETE FROM audit_log').run();
  db.prepare('DELETE FROM audit_log_ends').run();

  const { links } = await world.api.signing.checkChain({ agreementId: id });

  expect(links).toMatchObject([{ isIntact: false, problems: expect.arrayContaining(['Its PDF does not verify.']) }]);
});
