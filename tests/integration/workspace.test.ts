import fs from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { appMigrations } from '../../electron/db/app-migrations';
import { openWorkspace } from '../../electron/db/open-workspace';
import { workspaceFiles } from '../../electron/db/workspace-files';
import { dispatch } from '../../electron/ipc/dispatch';
import { openSession } from '../support/open-session';
import { caller } from '../support/storage-builders';
import { tempFolder } from '../support/temp-folder';

it('tells about itself and shows its folder', async () => {
  const { api, folder } = openSession();

  expect(await api.workspace.about()).toMatchObject({ workspaceFolder: folder });
  expect(await api.workspace.showFolder()).toBeUndefined();
});

it('opens the same workspace again with everything in it, and the sample only once', async () => {
  const folder = path.join(tempFolder(), 'workspace');
  const first = openSession({ folder });
  const [sample] = await first.api.engagements.list();
  await first.api.engagements.remove({ id: sample!.id });
  await first.api.engagements.create({ name: 'Acme' });
  first.session.close();

  const { api } = openSession({ folder });

  expect((await api.engagements.list()).map(({ name }) => name)).toEqual(['Acme']);
});

it('leaves one file behind when it is closed, with nothing of it in a log', () => {
  const { session, folder } = openSession();

  session.close();

  expect(fs.readdirSync(folder).toSorted()).toEqual(['rapport.db', 'workspace.json']);
});

it('opens only what can be opened as often as it is asked, without a trace of the tries', async () => {
  const { folder, api } = openSession();
  const before = fs.readdirSync(folder);

  for (let tries = 0; tries < 5; tries += 1) expect(await api.workspace.retry()).toMatchObject({ kind: 'ready' });
  const again = openWorkspace({ folder, appMigrations, nowMs: 1 });
  if (again.kind === 'ready') again.db.close();

  expect(again).toMatchObject({ kind: 'ready', isNew: false });
  expect(fs.readdirSync(folder)).toEqual(before);
  expect(fs.existsSync(workspaceFiles(folder).marker)).toBe(true);
});

it.each([
  ['agreements.save', { id: 'x', expectedRev: 0, draft: {} }],
  ['agreements.save', { id: '33333333-3333-4333-8333-333333333333', expectedRev: -1, draft: {} }],
  ['agreements.settleConflict', { conflictId: '33333333-3333-4333-8333-333333333333', keep: 'both' }],
  ['engagements.create', { name: 'x'.repeat(100_000) }],
  ['people.putBack', { id: '__proto__', name: 'x' }],
  ['workspace.restore', { name: '../rapport.db' }],
  ['settings.update', { theme: 'sepia' }],
])('refuses %s with an input that is none, and stores nothing', async (call, input) => {
  const { handlers, db } = openSession();
  const changes = () => db().prepare('SELECT total_changes()').pluck().get();
  const before = changes();

  const answer = await dispatch(handlers, { path: call, input, caller });

  expect(answer).toMatchObject({ ok: false, error: { code: 'VALIDATION' } });
  expect(changes()).toBe(before);
});
