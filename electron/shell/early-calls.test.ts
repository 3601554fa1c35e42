import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { CALL_CHANNEL } from '#shared/ipc/bridge';
import { takeCalls } from './early-calls';

vi.mock('electron', () => ({ ipcMain: { handle: vi.fn() } }));

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(ipcMain.handle).mockClear();
});
afterEach(() => void vi.useRealTimers());

function call(path: string): Promise<unknown> {
  const [channel, listener] = vi.mocked(ipcMain.handle).mock.calls[0] ?? [];
  expect(channel).toBe(CALL_CHANNEL);
  return listener?.({} as IpcMainInvokeEvent, path, undefined) as Promise<unknown>;
}

it('answers a call that came before it was known how, and the later ones', async () => {
  const { tellHow } = takeCalls();
  const early = call('settings.read');

  tellHow((_event, path) => Promise.resolve({ ok: true, value: path }));

  expect(await early).toEqual({ ok: true, value: 'settings.read' });
  expect(await call('seats.interrupted')).toEqual({ ok: true, value: 'seats.interrupted' });
});

describe('the page has begun', () => {
  it('with its first call, before that is answered', async () => {
    const { hasBegun } = takeCalls();

    void call('workspace.status');

    await expect(hasBegun).resolves.toBeUndefined();
  });

  it.each([
    [999, false],
    [1_000, true],
  ])('after %i ms without a call: %s', async (ms, expected) => {
    const { hasBegun } = takeCalls();
    let isBegun = false;
    void hasBegun.then(() => (isBegun = true));

    await vi.advanceTimersByTimeAsync(ms);

    expect(isBegun).toBe(expected);
  });
});
