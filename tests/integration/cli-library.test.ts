import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, expect, it } from 'vitest';

import { openDatabase } from '../../electron/db/connection';
import { writeHolder } from '../../electron/workspace/holder-file';
import { buildCommandLine, rapport } from '../support/command-line';
import { tempFolder } from '../support/temp-folder';

beforeAll(buildCommandLine);

/** A fresh sample workspace, and a file beside it. */
async function workspaceWith(content: string, name = 'terms.csv') {
  const folder = tempFolder();
  const file = path.join(folder, 'rapport.db');
  await rapport('sample', '--workspace', file);
  const items = path.join(folder, name);
  fs.writeFileSync(items, content);
  const library = (command: string, ...args: readonly string[]) =>
    rapport('library', command, ...args, '--workspace', file);
  return { folder, file, items, library };
}

const terms = 'item,name,entryTest\nterm,Lead,=1+1\nterm,MQL,Scored\n';
const oneBad = `${terms}term,SQL,\n`;

it('imports a file, says what it did, and finds it there the second time', async () => {
  const { items, library } = await workspaceWith(terms);

  const first = await library('import', items, '--json');
  const second = await library('import', items);
  const list = await library('list', '--json');

  expect([first.code, first.stderr]).toEqual([0, '']);
  expect(JSON.parse(first.stdout)).toMatchObject({
    fileName: 'terms.csv',
    readAs: 'CSV, separated by commas, UTF-8',
    isWritten: true,
    add: 2,
    change: 0,
    same: 0,
    bad: 0,
  });
  expect([second.code, second.stdout]).toEqual([
    0,
    'terms.csv (CSV, separated by commas, UTF-8): 0 added, 0 changed, 2 there already, 0 not right\n',
  ]);
  expect(JSON.parse(list.stdout)).toEqual([
    expect.objectContaining({ kind: 'term', state: 'active', title: 'MQL', tags: [], source: 'Own' }),
    expect.objectContaining({ title: 'Lead' }),
  ]);
});

it('says what would happen and changes no byte with --dry-run', async () => {
  const { file, items, library } = await workspaceWith(terms);
  const before = fs.readFileSync(file);

  const { code, stdout } = await library('import', items, '--dry-run');

  expect([code, stdout]).toEqual([
    0,
    'terms.csv (CSV, separated by commas, UTF-8): 2 to add, 0 to change, 0 there already, 0 not right\n' +
      'Nothing was written: this was a dry run.\n',
  ]);
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

it('writes nothing with a bad row, lists it and ends with 2, unless bad rows are left out', async () => {
  const { file, items, library } = await workspaceWith(oneBad);
  const before = fs.readFileSync(file);

  const refused = await library('import', items);
  const dry = await library('import', items, '--dry-run', '--json');
  expect(fs.readFileSync(file).equals(before)).toBe(true);
  const kept = await library('import', items, '--leave-out-bad', '--json');

  expect([refused.code, dry.code, kept.code]).toEqual([2, 2, 0]);
  expect(refused.stdout.split('\n').slice(1)).toEqual([
    '  line 4, entryTest: Entry test is missing, and an item cannot do without it.',
    'Nothing was written. Mend these rows, or import the others with --leave-out-bad.',
    '',
  ]);
  expect(JSON.parse(dry.stdout)).toMatchObject({ isWritten: false, add: 2, bad: 1 });
  expect(JSON.parse(kept.stdout)).toMatchObject({ isWritten: true, add: 2, bad: 1 });
  expect(JSON.parse((await library('list', '--json')).stdout)).toHaveLength(2);
});

it('exports the same bytes each time, and imports them into another workspace as they are', async () => {
  const { folder, items, library } = await workspaceWith(terms);
  await library('import', items);
  const out = (name: string) => path.join(folder, name);

  const first = await library('export', '--out', out('a.csv'), '--json');
  await library('export', '--out', out('b.csv'));
  await library('export', '--out', out('c.txt'), '--kind', 'term', '--format', 'json');

  expect([first.code, JSON.parse(first.stdout)]).toEqual([0, { file: out('a.csv'), format: 'csv', items: 2 }]);
  const csv = fs.readFileSync(out('a.csv'), 'utf8');
  expect(fs.readFileSync(out('b.csv'), 'utf8')).toBe(csv);
  expect(csv).toMatch(/^\uFEFFid,item,tags,source,note,licence,name,kind,entryTest/);
  expect(csv).toContain(",term,,Own,,,Lead,,'=1+1,");
  expect(JSON.parse(fs.readFileSync(out('c.txt'), 'utf8'))).toMatchObject({
    format: 'rapport-library',
    formatVersion: 1,
  });

  const other = await workspaceWith(csv);
  expect(JSON.parse((await other.library('import', other.items, '--json')).stdout)).toMatchObject({ add: 2 });
  expect(JSON.parse((await other.library('import', out('c.txt'), '--json')).stdout)).toMatchObject({ same: 2, add: 0 });
});

it('exports what ships too, all of which is there already', async () => {
  const { folder, library } = await workspaceWith('');
  const out = path.join(folder, 'all.json');

  const { stdout } = await library('export', '--shipped', '--out', out, '--json');
  const again = await library('import', out, '--dry-run', '--json');

  const { items } = JSON.parse(stdout) as { items: number };
  expect(items).toBeGreaterThan(500);
  expect([again.code, JSON.parse(again.stdout)]).toEqual([0, expect.objectContaining({ same: items, add: 0, bad: 0 })]);
});

it('refuses several kinds as CSV, and a library without such items', async () => {
  const { folder, library } = await workspaceWith('');
  const out = path.join(folder, 'all.csv');

  const several = await library('export', '--shipped', '--out', out);
  const none = await library('export', '--out', out);

  expect([several.code, none.code, fs.existsSync(out)]).toEqual([1, 1, false]);
  expect(several.stderr).toMatch(/A CSV table holds one kind of item.*Questions, Terms.*export them as JSON/);
  expect(none.stderr).toContain('There is nothing to export');
});

it('leaves a workspace alone that the app has open, but says what would happen', async () => {
  const { folder, file, items, library } = await workspaceWith(terms);
  writeHolder(folder, { pid: process.pid, startedAtMs: 0 });
  const before = fs.readFileSync(file);

  const refused = await library('import', items);
  const dry = await library('import', items, '--dry-run');

  expect([refused.code, dry.code]).toEqual([1, 0]);
  expect(refused.stderr).toContain('The app has this workspace open. Close it there');
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

it.each([
  { version: 0, says: /older Rapport.*Open it in the app once/ },
  { version: 99, says: /newer Rapport.*Update Rapport/ },
])('neither writes to nor migrates a workspace of schema version $version', async ({ version, says }) => {
  const { file, items, library } = await workspaceWith(terms);
  const db = openDatabase(file);
  db.pragma(`user_version = ${version}`);
  db.close();
  const before = fs.readFileSync(file);

  const { code, stderr } = await library('import', items);

  expect([code, fs.readFileSync(file).equals(before)]).toEqual([1, true]);
  expect(stderr).toMatch(says);
});

it('refuses what is no file of the library, and writes nothing', async () => {
  const { file, library } = await workspaceWith('');
  const before = fs.readFileSync(file);
  const refusals = [
    [['gone.csv'], /There is no file “gone\.csv” here/],
    [['docs'], /“docs” is a folder/],
    [['README.md'], /“README\.md” cannot be imported/],
    [['package.json'], /format: This must be “rapport-library”/],
    [[], /missing required argument 'file'/],
  ] as const;

  const answers = await Promise.all(refusals.map(([args]) => library('import', ...args)));

  expect(answers.map(({ code, stdout, stderr }) => [code, stdout, stderr])).toEqual(
    refusals.map(([_args, says]) => [1, '', expect.stringMatching(says)]),
  );
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

it('does not touch a file that is no workspace', async () => {
  const { items } = await workspaceWith(terms);
  const other = path.join(tempFolder(), 'other.db');
  fs.writeFileSync(other, 'not a database');

  const { code, stderr } = await rapport('library', 'import', items, '--workspace', other);

  expect([code, fs.readFileSync(other, 'utf8')]).toEqual([1, 'not a database']);
  expect(stderr).toContain('is no Rapport workspace');
});

it('explains its exit codes', async () => {
  const { stdout } = await rapport('library', 'import', '--help');

  expect(stdout).toMatch(/Exit codes:\n {2}0 {2}imported/);
});
