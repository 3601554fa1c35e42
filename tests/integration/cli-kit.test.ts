import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { beforeAll, describe, expect, it } from 'vitest';

import { APPLICATION_ID, openDatabase } from '../../electron/db/connection';
import { buildCommandLine, rapport } from '../support/command-line';
import { hasTool } from '../support/external-tool';
import { filledCard, searchDocument, usualSeats, type PanelSeat } from '../support/hiring-documents';
import { openHiring } from '../support/hiring-world';
import { tempFolder } from '../support/temp-folder';

const canRead = hasTool('pdftotext');

beforeAll(buildCommandLine);

/** A workspace file with one search and a committed, still sealed scorecard. */
async function workspace(seats: readonly PanelSeat[] = usualSeats) {
  const world = await openHiring({ seats });
  await world.interview(await world.openSeat('cfo'), world.candidates[0], 1, filledCard('Zebra41', 5));
  const folder = tempFolder();
  const file = path.join(folder, 'rapport.db');
  world.db.pragma(`application_id = ${APPLICATION_ID}`);
  world.db.prepare('VACUUM INTO ?').run(file);
  const out = path.join(folder, 'kit.pdf');
  const kit = (changes: Readonly<Record<string, string>> = {}, ...flags: readonly string[]) => {
    const options = { workspace: file, search: world.searchId, seat: 'cfo', date: '1', out, ...changes };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
    return rapport('kit', ...args, ...flags);
  };
  return { world, file, folder, out, kit };
}

describe('rapport kit', () => {
  it.skipIf(!canRead)('writes the kit of a seat and round', async () => {
    const { kit, out } = await workspace();

    const { code, stdout, stderr } = await kit({ date: '2' });

    expect([code, stdout, stderr]).toEqual([0, `Wrote the CFO kit of Round 2 to ${out}\n`, '']);
    const text = execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' });
    expect(text).toContain('Round 2: CFO interview');
    expect(text).toContain('What should be the primary goal?');
    expect(execFileSync('pdfinfo', [out], { encoding: 'utf8' })).toMatch(/Form: +none/);
  });

  it.skipIf(!canRead)('writes it with fields, in the same bytes each time', async () => {
    const { kit, out, folder } = await workspace();
    const again = path.join(folder, 'again.pdf');

    await kit({}, '--fillable');
    await kit({ out: again }, '--fillable');

    expect(execFileSync('pdfinfo', [out], { encoding: 'utf8' })).toMatch(/Form: +AcroForm/);
    expect(fs.readFileSync(again).equals(fs.readFileSync(out))).toBe(true);
  });

  it('finds a seat by its kind while there is one of it', async () => {
    const { kit } = await workspace([
      { id: 'cfo', kind: 'cfo', dates: [1] },
      { id: 'seat-2', kind: 'hr', dates: [1] },
      { id: 'seat-3', kind: 'ceo', dates: [1] },
      { id: 'seat-4', kind: 'ceo', dates: [2] },
    ]);

    const [byKind, ambiguous, byId] = await Promise.all([
      kit({ seat: 'hr' }),
      kit({ seat: 'ceo' }),
      kit({ seat: 'seat-3' }),
    ]);

    expect([byKind.code, ambiguous.code, byId.code]).toEqual([0, 1, 0]);
    expect(ambiguous.stderr).toBe(
      'rapport: The panel has several seats of the kind “ceo”. Its seats: cfo, seat-2 (HR), seat-3 (CEO), seat-4 (CEO).\n',
    );
  });

  it.each([
    {
      name: 'a seat that is none',
      changes: { seat: 'cto' },
      says: /“cto” is no seat of this panel\. Its seats: cfo, hr, ceo\./,
    },
    {
      name: 'a round the seat is not in',
      changes: { seat: 'hr', date: '2' },
      says: /“hr” interviews in Round 1, not in Round 2/,
    },
    { name: 'a round that is none', changes: { date: '4' }, says: /Write 1, 2 or 3/ },
    { name: 'a word for a round', changes: { date: 'first' }, says: /Write 1, 2 or 3/ },
    {
      name: 'an id that is none',
      changes: { search: '12' },
      says: /“12” is no search of this workspace\. It has: [0-9a-f-]{36} \(VP of Marketing\)/,
    },
    {
      name: 'a search that is not there',
      changes: { search: '00000000-0000-4000-8000-00000000ffff' },
      says: /is no search of this workspace/,
    },
    { name: 'a workspace that is not there', changes: { workspace: 'gone.db' }, says: /no file “gone\.db”/ },
    { name: 'a file that is no workspace', changes: { workspace: 'package.json' }, says: /is no Rapport workspace/ },
    {
      name: 'a folder that is not there',
      changes: { out: path.join('gone', 'folder', 'kit.pdf') },
      says: /This folder is no longer there/,
    },
  ])('refuses $name and writes nothing', async ({ changes, says }) => {
    const { kit, folder } = await workspace();

    const { code, stdout, stderr } = await kit(changes);

    expect([code, stdout, fs.readdirSync(folder)]).toEqual([1, '', ['rapport.db']]);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('refuses to go on without a place to write to', async () => {
    const { code, stderr } = await rapport(
      'kit',
      '--workspace',
      'x.db',
      '--search',
      'x',
      '--seat',
      'cfo',
      '--date',
      '1',
    );

    expect([code, stderr.split('\n')[0]]).toEqual([1, "error: required option '--out <file.pdf>' not specified"]);
  });

  it('changes no byte of the workspace and tells nothing of a sealed card', async () => {
    const { kit, file, out } = await workspace();
    const before = fs.readFileSync(file);

    const answer = await kit();
    const list = await rapport('searches', '--workspace', file, '--json');

    expect(fs.readFileSync(file).equals(before)).toBe(true);
    expect(answer.code).toBe(0);
    expect([list.stdout, fs.readFileSync(out, 'latin1')].join('')).not.toContain('Zebra41');
  });
});

describe('rapport searches', () => {
  it('lists searches with their seats and kits', async () => {
    const { file, world } = await workspace();

    const { code, stdout, stderr } = await rapport('searches', '--workspace', file, '--json');

    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        id: world.searchId,
        engagement: 'Acme',
        title: 'VP of Marketing',
        candidates: 2,
        isIntact: true,
        seats: [
          { id: 'cfo', kind: 'cfo', person: 'cfo', rounds: [1, 2] },
          { id: 'hr', kind: 'hr', rounds: [1] },
          { id: 'ceo', kind: 'ceo', rounds: [1, 2] },
        ],
        kits: expect.arrayContaining([
          { seatId: 'cfo', round: 2, version: 1, isChangedSinceLock: false, questions: 4, minutes: expect.any(Number) },
        ]),
      },
    ]);
  });

  it('says in words which kit is locked', async () => {
    const { file, world } = await workspace();

    const { stdout } = await rapport('searches', '--workspace', file);

    expect(stdout).toContain(`${world.searchId}  Acme – VP of Marketing\n`);
    expect(stdout).toContain('  cfo  CFO, Round 2: 4 questions, version 1\n');
  });

  it('says that there are none, and lists a damaged one as damaged', async () => {
    const { file, world } = await workspace();
    const db = openDatabase(file);
    db.prepare('UPDATE searches SET document_json = ?').run(JSON.stringify(searchDocument(usualSeats, 'Another')));
    db.close();
    const empty = path.join(tempFolder(), 'empty.db');
    await rapport('sample', '--workspace', empty);
    const other = openDatabase(empty);
    other.exec('DELETE FROM searches');
    other.close();

    const [damaged, none] = await Promise.all([
      rapport('searches', '--workspace', file),
      rapport('searches', '--workspace', empty),
    ]);

    expect(damaged.stdout).toContain(`${world.searchId}  Acme – `);
    expect(damaged.stdout).toContain('(damaged)');
    expect(none.stdout).toBe('There are no searches in this workspace.\n');
  });
});
