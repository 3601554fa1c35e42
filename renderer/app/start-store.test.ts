// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';

import { interruptedSchema } from '#shared/domain/interview/interview-schema';
import { settingsSchema } from '#shared/domain/settings/settings-schema';
import { api } from '../lib/api';
import { useStart } from './start-store';

const searchId = '11111111-1111-4111-8111-111111111111';
const interrupted = interruptedSchema.parse({
  searchId,
  seatId: 'cfo',
  searchTitle: '',
  seat: { id: 'cfo', kind: 'cfo' },
  candidateName: 'Amara Okafor',
});

vi.mock('../lib/api', () => ({
  api: {
    seats: { holder: vi.fn(), interrupted: vi.fn() },
    settings: { get: vi.fn() },
    jobs: { list: vi.fn() },
  },
  onEvent: () => () => undefined,
}));

beforeEach(() => {
  vi.clearAllMocks();
  window.location.hash = '';
  vi.mocked(api.settings.get).mockResolvedValue(settingsSchema.parse({ lastRoute: '/settings' }));
  vi.mocked(api.jobs.list).mockResolvedValue([]);
  vi.mocked(api.seats.holder).mockResolvedValue(null);
  vi.mocked(api.seats.interrupted).mockResolvedValue(null);
});

it('opens the desk where it was left', async () => {
  await useStart.getState().begin();

  expect(useStart.getState()).toMatchObject({ isReady: true, holder: null });
  expect(window.location.hash).toBe('#/settings');
});

it('asks for nothing of the desk in a seat’s window', async () => {
  vi.mocked(api.seats.holder).mockResolvedValue({ searchId: interrupted.searchId, seatId: 'cfo' });
  await useStart.getState().begin();

  expect(useStart.getState()).toMatchObject({ isReady: true, holder: { seatId: 'cfo' } });
  expect(api.jobs.list).not.toHaveBeenCalled();
  expect(api.seats.interrupted).not.toHaveBeenCalled();
  expect(window.location.hash).toBe('');
});

it('opens at the curtain after a seat was interrupted', async () => {
  vi.mocked(api.seats.interrupted).mockResolvedValue(interrupted);
  await useStart.getState().begin();

  expect(window.location.hash).toBe(`#/hand-over/${searchId}`);
});

it('starts at the desk where nobody can say whether a seat was interrupted', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue(undefined);
  vi.mocked(api.seats.interrupted).mockRejectedValue(new Error('gone'));
  await useStart.getState().begin();

  expect(useStart.getState().isReady).toBe(true);
  expect(warn).toHaveBeenCalledOnce();
});
