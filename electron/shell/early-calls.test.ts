import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { expect, it, vi } from 'vitest';

import { CALL_CHANNEL } from '#shared/ipc/bridge';
import { takeCalls } from './early-calls';

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() } }));

it('answers a call that came before it was known how, and the later ones', async () => {
  const tellHow = takeCalls();
  const [channel, listener] = vi.mocked(ipcMain.handle).mock.calls[0] ?? [];
  expect(channel).toBe(CALL_CHANNEL);
  const call = (path: string) => listener?.({} as IpcMainInvokeEvent, path, undefined) as Promise<unknown>;
  const early = call('settings.read');

  tellHow((_event, path) => Promise.resolve({ ok: true, value: path }));

  expect(await early).toEqual({ ok: true, value: 'settings.read' });
  expect(await call('seats.interrupted')).toEqual({ ok: true, value: 'seats.interrupted' });
});
