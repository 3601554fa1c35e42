import { expect, it } from 'vitest';

import { closed } from '../support/closed-world';
import { marketing, sales, witness } from '../support/signable-document';

const every = ['revision_parts', 'signatures', 'declines', 'paper_signatures', 'seals'] as const;

it('refuses in the file itself what no call can do', async () => {
  const world = await closed();
  const { api, revisionId, contentSha256 } = world;
  await world.sign(revisionId, marketing.id);
  await api.signing.attachPaper({ revisionId, signatoryIds: [sales.id] });
  await api.signing.decline({ revisionId, signatoryId: witness.id, contentSha256, reason: 'No' });
  await api.signing.seal({ revisionId });
  const db = world.db();
  const run = (sql: string) => () => db.prepare(sql).run();

  for (const table of every) {
    expect(run(`UPDATE ${table} SET revision_id = revision_id`), table).toThrow('cannot change');
    expect(run(`DELETE FROM ${table}`), table).toThrow('stays');
    expect(run(`INSERT INTO ${table} SELECT * FROM ${table}`), table).toThrow('nothing is added');
  }
  expect(run('UPDATE revisions SET number = 7')).toThrow('cannot change');
  expect(run("UPDATE revisions SET reopened_at_ms = 1, reopen_reason = 'x'")).toThrow('cannot change');
  expect(run('DELETE FROM revisions')).toThrow('stays');
  expect(run('UPDATE audit_log SET entry_json = entry_json')).toThrow('cannot change');
  expect(run('DELETE FROM audit_log')).toThrow('stays');
  expect(run('DELETE FROM audit_log_ends')).toThrow('stays');
  expect(run('UPDATE audit_log_ends SET position = position - 1')).toThrow('only grows');
  expect(run('INSERT INTO audit_log SELECT agreement_id, 9, entry_json, entry_sha256 FROM audit_log')).toThrow(
    'follows',
  );
  expect(run("UPDATE agreements SET document_json = '{}' WHERE status = 'sealed'")).toThrow('cannot change');
  for (const status of ['draft', 'signing'])
    expect(run(`UPDATE agreements SET status = '${status}' WHERE status = 'sealed'`)).toThrow('cannot take this step');
  expect(run("UPDATE signing_roots SET certificate = x'00'")).toThrow('cannot change');
  expect(await api.signing.checkChain({ agreementId: world.id })).toMatchObject({ isWhole: true });
});

it('refuses in the file itself to write on a reopened revision, or to seal what has no seal', async () => {
  const world = await closed();
  await world.sign(world.revisionId, marketing.id);
  const db = world.db();
  expect(() => db.prepare("UPDATE agreements SET status = 'sealed' WHERE status = 'signing'").run()).toThrow(
    'is sealed',
  );
  await world.api.signing.reopen({ revisionId: world.revisionId, reason: 'A typo' });

  expect(() => db.prepare("UPDATE revisions SET reopen_reason = 'another'").run()).toThrow('cannot change');
  expect(() => db.prepare('INSERT INTO signatures SELECT * FROM signatures').run()).toThrow('nothing is added');
});
