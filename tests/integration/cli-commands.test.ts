import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import { appMigrations } from '../../electron/db/app-migrations';
import { openDatabase } from '../../electron/db/connection';
import { writeHolder } from '../../electron/workspace/holder-file';
import { buildCommandLine, rapport } from '../support/command-line';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine);

/** A fresh sample workspace and the id of its first agreement. */
async function sampleWorkspace() {
  const folder = tempFolder();
  const file = path.join(folder, 'rapport.db');
  const { code, stderr } = await rapport('sample', '--workspace', file);
  expect([code, stderr]).toEqual([0, '']);
  const list = await rapport('agreements', '--workspace', file, '--json');
  const agreements = JSON.parse(list.stdout) as { id: string; mustHaves: unknown[] }[];
  return { folder, file, agreements, id: agreements[0]?.id ?? '' };
}

const change = (file: string, sql: string) => {
  const db = openDatabase(file);
  db.exec(sql);
  db.close();
};

it('lists what it can do', async () => {
  const { code, stdout } = await rapport('--help');

  expect(code).toBe(0);
  for (const command of ['sample', 'agreements', 'deck', 'markdown', 'schema', 'check'])
    expect(stdout).toContain(command);
});

it('writes a sample workspace whose agreements have five must-haves each', async () => {
  const { agreements, folder } = await sampleWorkspace();

  expect(agreements[0]).toMatchObject({
    engagement: expect.stringContaining('sample'),
    title: expect.any(String),
    status: 'draft',
    isIntact: true,
  });
  expect(agreements.map(({ mustHaves }) => mustHaves.length)).toEqual(agreements.map(() => 5));
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('.making'))).toEqual([]);
});

it('lists where each agreement stands', async () => {
  const { file } = await sampleWorkspace();
  const { stdout } = await rapport('agreements', '--workspace', file);

  expect(stdout).toMatch(/agreement 2027 \(draft, 5 of 5 must-haves\)/);
  expect(stdout).toMatch(/pilot agreement 2026 \(sealed, 5 of 5 must-haves\)/);
});

it('never replaces an existing file with the sample', async () => {
  const file = path.join(tempFolder(), 'precious.db');
  fs.writeFileSync(file, 'precious');

  const { code, stderr } = await rapport('sample', '--workspace', file);

  expect([code, fs.readFileSync(file, 'utf8')]).toEqual([1, 'precious']);
  expect(stderr).toMatch(/exists already and was left as it is/);
});

it('makes the same deck and text from a workspace, each time', async () => {
  const { folder, file, id } = await sampleWorkspace();
  const from = ['--workspace', file, '--agreement', id];
  const first = await rapport('deck', ...from, '--out', path.join(folder, '1.pptx'), '--json');
  const second = await rapport('deck', ...from, '--out', path.join(folder, '2.pptx'), '--layout', 'standard', '--json');
  const printed = await rapport('markdown', ...from);
  const written = await rapport('markdown', ...from, '--out', path.join(folder, 'text.md'));

  expect(JSON.parse(first.stdout).slides).toHaveLength(6);
  expect(JSON.parse(first.stdout).slides[0]).toMatchObject({ fontPt: expect.any(Number), spilled: expect.any(Array) });
  expect(fs.readFileSync(path.join(folder, '1.pptx')).equals(fs.readFileSync(path.join(folder, '2.pptx')))).toBe(true);
  expect([second.code, written.code]).toEqual([0, 0]);
  expect(fs.readFileSync(path.join(folder, 'text.md'), 'utf8')).toBe(printed.stdout);
});

it('reads a workspace without changing a byte of it', async () => {
  const { file, id, folder } = await sampleWorkspace();
  const before = fs.readFileSync(file);

  await rapport('agreements', '--workspace', file);
  await rapport('check', '--workspace', file);
  await rapport('markdown', '--workspace', file, '--agreement', id, '--out', path.join(folder, 'x.md'));

  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

it.each([
  { version: 0, says: /older Rapport.*Open it in the app once/ },
  { version: 99, says: /newer Rapport.*Update Rapport/ },
])('neither reads nor migrates a workspace of schema version $version', async ({ version, says }) => {
  const { file } = await sampleWorkspace();
  change(file, `PRAGMA user_version = ${version}`);

  const { code, stderr } = await rapport('agreements', '--workspace', file, '--json');

  const db = openDatabase(file, { readonly: true });
  expect([code, db.pragma('user_version', { simple: true })]).toEqual([1, version]);
  db.close();
  expect(stderr).toMatch(says);
});

it('says that the app has the workspace open, and answers all the same', async () => {
  const { file, folder } = await sampleWorkspace();
  writeHolder(folder, { pid: process.pid, startedAtMs: 0 });
  const app = openDatabase(file);

  const { code, stdout, stderr } = await rapport('agreements', '--workspace', file, '--json');

  app.close();
  expect([code, JSON.parse(stdout).length > 0]).toEqual([0, true]);
  expect(stderr).toContain('the app has this workspace open');
});

it('finds a sound workspace sound', async () => {
  const { file } = await sampleWorkspace();

  const { code, stdout, stderr } = await rapport('check', '--workspace', file, '--json');

  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual({
    integrityProblems: [],
    brokenDocuments: [],
    schemaVersion: appMigrations.length,
    appSchemaVersion: appMigrations.length,
    isWorkspace: true,
    isSound: true,
    signedProblems: [],
  });
});

it('finds a log that was cut, and says whose', async () => {
  const { file } = await sampleWorkspace();
  change(file, 'DROP TRIGGER audit_log_stays; DELETE FROM audit_log WHERE position > 3');

  const { code, stdout } = await rapport('check', '--workspace', file);

  expect(code).toBe(1);
  expect(stdout).toMatch(/signed agreement [0-9a-f-]{36}: The log ends with line 3, but \d+ were written\./);
});

it('finds a text that is not what was saved, in the check and in the list', async () => {
  const { file, id } = await sampleWorkspace();
  change(file, `UPDATE agreements SET document_json = replace(document_json, '2027', '2028') WHERE id = '${id}'`);

  const check = await rapport('check', '--workspace', file, '--json');
  const list = await rapport('agreements', '--workspace', file, '--json');

  expect([check.code, JSON.parse(check.stdout).brokenDocuments]).toEqual([1, [id]]);
  const intact = (JSON.parse(list.stdout) as { id: string; isIntact: boolean }[]).filter(({ isIntact }) => isIntact);
  expect(intact.map((agreement) => agreement.id)).not.toContain(id);
});

it.each([
  { name: 'a workspace that is not there', args: ['agreements', '--workspace', 'gone.db'], says: /no file/ },
  {
    name: 'a file that is no workspace',
    args: ['agreements', '--workspace', 'package.json'],
    says: /is no Rapport workspace\. Name the workspace’s rapport\.db\./,
  },
  {
    name: 'an agreement file that is not there',
    args: ['deck', 'gone.json', '--out', 'x.pptx'],
    says: /no file “gone\.json”/,
  },
  { name: 'a folder for a file', args: ['deck', 'docs', '--out', 'x.pptx'], says: /is a folder/ },
  { name: 'neither file nor workspace', args: ['deck', '--out', 'x.pptx'], says: /either an agreement file, or both/ },
  {
    name: 'a workspace without an id',
    args: ['deck', '--workspace', 'x.db', '--out', 'x.pptx'],
    says: /either an agreement file, or both/,
  },
  { name: 'no place to write to', args: ['deck', 'package.json'], says: /--out/ },
  {
    name: 'a layout that is none',
    args: ['deck', 'x.json', '--out', 'x.pptx', '--layout', 'wide'],
    says: /standard, strict/,
  },
  { name: 'a command that is none', args: ['dekc'], says: /unknown command 'dekc'/ },
  { name: 'a schema that is none', args: ['schema', 'kit'], says: /agreement/ },
])('refuses $name', async ({ args, says }) => {
  const { code, stdout, stderr } = await rapport(...args);

  expect([code, stdout, fs.existsSync('x.pptx')]).toEqual([1, '', false]);
  expect(stderr).toMatch(says);
});

it('refuses an id that the workspace does not have', async () => {
  const { file } = await sampleWorkspace();
  const from = (id: string) => rapport('markdown', '--workspace', file, '--agreement', id);

  const [unknown, malformed] = await Promise.all([from('00000000-0000-4000-8000-000000000000'), from('12')]);

  expect([unknown.code, malformed.code]).toEqual([1, 1]);
  expect([unknown.stderr, malformed.stderr]).toEqual([
    expect.stringContaining('This agreement no longer exists'),
    expect.stringContaining('“12” is no agreement’s id'),
  ]);
});

it('says what to do when the file cannot be written, and leaves nothing behind', async () => {
  const { file, id, folder } = await sampleWorkspace();
  const out = path.join(folder, 'gone', 'deck.pptx');

  const { code, stderr } = await rapport('deck', '--workspace', file, '--agreement', id, '--out', out);

  expect(code).toBe(1);
  expect(stderr).toMatch(/“deck\.pptx” could not be written\. This folder is no longer there/);
  expect(fs.existsSync(path.dirname(out))).toBe(false);
});

it('prints the JSON Schema of an agreement file', async () => {
  const { code, stdout } = await rapport('schema', 'agreement');

  expect([code, JSON.parse(stdout).properties.format]).toEqual([0, { type: 'string', const: 'rapport-agreement' }]);
});

it('content counts what ships, for people and for programs, and finds no problem', async () => {
  const { code, stdout, stderr } = await rapport('content', '--json');
  const report = JSON.parse(stdout) as { roles: { id: string; keys: number; questions: number }[]; problems: string[] };

  expect([code, stderr, report.problems]).toEqual([0, '', []]);
  expect(report.roles.map(({ id }) => id)).toContain('vp-marketing');
  expect(report.roles.filter(({ keys, questions }) => keys < 40 || questions < 20)).toEqual([]);
  const words = await rapport('content');
  expect(words.stdout).toContain('VP of Marketing: 87 answer keys');
  expect(words.stdout).toContain('Calibration: sets 3, answers 18');
  expect(words.stdout).toContain('No problems found.');
});
