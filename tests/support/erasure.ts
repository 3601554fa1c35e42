import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { toStoredText } from '../../electron/agreements/stored-text';
import { makeBackup } from '../../electron/db/backup';
import { lockKit, putCard, startSearch } from './hiring-builders';
import type { openSession } from './open-session';

/** A word that stands nowhere else. */
const canary = (place: string) => `Kanarienvogel-${place}-7f3a9c`;
/** What every canary begins with. */
export const mark = Buffer.from('Kanarienvogel');

/** Files below the folder that hold the mark anywhere in their bytes. */
export function filesWithMark(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
  return names.filter((name) => fs.statSync(name).isFile() && fs.readFileSync(name).includes(mark));
}

/** A candidate with a canary in every field, file, scorecard, excuse, debrief, move and decision. */
export async function plant(session: ReturnType<typeof openSession>, id = randomUUID()) {
  const { api, db } = session;
  const { search, candidate } = await startSearch(api, { name: canary('name') });
  await api.candidates.update({
    id: candidate.id,
    draft: {
      name: canary('name'),
      headline: canary('headline'),
      email: 'Kanarienvogel@example.org',
      phone: canary('phone'),
      source: canary('source'),
      notes: canary('notes ').repeat(300),
      holdReason: canary('hold'),
    },
  });
  await api.candidates.addFile({ id: candidate.id });
  await lockKit(api, { searchId: search.id, seatId: 'cfo', date: 1 });
  putCard(db(), { id, candidateId: candidate.id, seatId: 'cfo', words: canary('card'), committed: true });
  await api.candidates.excuseSeat({ id: candidate.id, seatId: 'hr', date: 1, reason: canary('excuse') });
  for (const [table, column] of [
    ['debriefs', 'document'],
    ['score_moves', 'move'],
    ['decisions', 'decision'],
  ] as const) {
    const { json, sha256 } = toStoredText({ words: canary(table) });
    const at = { debriefs: '', score_moves: 'moved_at_ms', decisions: 'decided_at_ms' }[table];
    const columns = ['candidate_id', `${column}_json`, `${column}_sha256`, ...(at ? ['id', at] : ['rev'])];
    const values = [candidate.id, json, sha256, ...(at ? [randomUUID(), 1] : [0])];
    db()
      .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.map(() => '?').join(', ')})`)
      .run(...values);
  }
  return { search, candidate };
}

/** The file that is added to a candidate, with a canary in its name and its bytes. */
export const withFile = () => ({
  outsideFiles: {
    choose: async () => ({ name: `${canary('file-name')}.txt`, bytes: Buffer.from(canary('content ').repeat(2_000)) }),
    open: async () => true,
    removeCopies: () => undefined,
  },
});
export const backUp = ({ session }: ReturnType<typeof openSession>, nowMs: number) =>
  makeBackup({ workspaceFile: session.files.database, backupFolder: session.files.backups, reason: 'by hand', nowMs });
