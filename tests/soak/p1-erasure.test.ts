import { expect, it, vi } from 'vitest';

import { backUp, filesWithMark, plant, withFile } from '../support/erasure';
import { openSession } from '../support/open-session';
import { soakAmount } from '../support/soak-amount';
import { tempFolder } from '../support/temp-folder';

/** Every so many erasures the oldest backup is restored, which held them all. */
const RESTORE_EVERY = 10;

it('P1: 200 candidates erased, no trace in the file, its log, the backups or the temporary folder', async () => {
  const most = soakAmount(200);
  const folder = tempFolder();
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) vi.stubEnv(name, folder);
  // In the temporary folder as well, so that one look finds what is left anywhere.
  const workspace = openSession(withFile());
  const { api } = workspace;
  for (let erased = 0; erased < most; erased += 1) {
    const { search, candidate } = await plant(workspace);
    const nowMs = (erased + 1) * 1_000_000;
    const held = backUp(workspace, nowMs);
    expect(filesWithMark(folder).length).toBeGreaterThanOrEqual(2);

    const certificate = await api.candidates.erase({ id: candidate.id });

    expect(certificate).toMatchObject({ backupsRewritten: 1, backupsLeft: [] });
    expect(filesWithMark(folder), `after erasure ${erased}`).toEqual([]);
    if (erased % RESTORE_EVERY !== 0) continue;
    await api.workspace.restore({ name: held?.name ?? '' });
    expect(await api.candidates.list({ searchId: search.id })).toEqual([]);
    expect(filesWithMark(folder), `after the restore of ${erased}`).toEqual([]);
  }
  expect((await api.candidates.certificates()).length).toBe(most);
});
