import { expect, it } from 'vitest';

import { settingsSchema, type SettingsPatch } from '#shared/domain/settings/settings-schema';
import type { WorkspaceStatus } from '#shared/domain/workspace/workspace-schema';
import type { ApiHandlers } from '#shared/ipc/contract';
import { attentive } from './attentive-handlers';

const caller = { window: 'main', windowId: 1, seat: null } as const;
const refuse = () => {
  throw new Error('not part of this test');
};

function setUp(status: WorkspaceStatus) {
  const heard: string[] = [];
  const notices = ['The window came back.'];
  const workspace: ApiHandlers['workspace'] = {
    status: () => status,
    retry: () => status,
    restore: () => status,
    backups: () => [],
    previewBackup: refuse,
    about: refuse,
    showFolder: () => undefined,
  };
  const settings: ApiHandlers['settings'] = {
    get: () => settingsSchema.parse({}),
    update: (patch: SettingsPatch) => settingsSchema.parse(patch),
  };
  const handlers = attentive(
    { workspace, settings },
    {
      takeNotice: () => notices.pop() ?? null,
      onReopened: () => heard.push('reopened'),
      onTheme: (theme) => heard.push(theme),
    },
  );
  return { handlers, heard };
}

const ready = (notice: string | null): WorkspaceStatus => ({ kind: 'ready', notice });

it('shows a notice once, before what the workspace itself has to say', async () => {
  const { handlers } = setUp(ready('A backup was restored.'));

  const first = await handlers.workspace.status(undefined, caller);
  const second = await handlers.workspace.status(undefined, caller);

  expect([first, second]).toEqual([
    ready('The window came back. A backup was restored.'),
    ready('A backup was restored.'),
  ]);
});

it('keeps a notice until the workspace is ready', async () => {
  const damaged: WorkspaceStatus = { kind: 'damaged', problem: 'x', newestGoodBackup: null };
  const { handlers } = setUp(damaged);

  expect(await handlers.workspace.status(undefined, caller)).toEqual(damaged);
});

it('hears of a workspace that was opened again, and of a new theme only', async () => {
  const { handlers, heard } = setUp(ready(null));

  await handlers.workspace.retry(undefined, caller);
  await handlers.workspace.restore({ name: 'x', acceptsLoss: false }, caller);
  await handlers.settings.update({ facilitatorName: 'Ruth' }, caller);
  await handlers.settings.update({ theme: 'dark' }, caller);

  expect(heard).toEqual(['reopened', 'reopened', 'dark']);
});
