import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import { calibrationSchema } from '#shared/domain/calibration/calibration-schema';
import { calibrationHeadSchema } from '#shared/domain/calibration/set-schema';
import { seatSchema } from '#shared/domain/search/panel-schema';
import { searchSchema } from '#shared/domain/search/search-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { CalibrationPage } from './calibration-page';
import { useSessions } from './sessions-store';

const searchId = '11111111-1111-4111-8111-111111111111';
const navigate = vi.hoisted(() => vi.fn());

vi.mock('@tanstack/react-router', () => ({
  useNavigate: () => navigate,
  Link: ({ children }: { readonly children: ReactNode }) => <a href="#session">{children}</a>,
}));
vi.mock('../../lib/api', () => ({
  api: { searches: { get: vi.fn() }, calibration: { sets: vi.fn(), list: vi.fn(), begin: vi.fn() } },
}));

const head = (roleId: string, roleName: string) =>
  calibrationHeadSchema.parse({
    id: `calibration-${roleId}`,
    version: 1,
    roleId,
    roleName,
    question: 'What is the goal?',
    seat: 'cfo',
    date: 1,
  });
const sets = [head('vp-marketing', 'VP of Marketing'), head('account-executive', 'Account Executive')];
const session = (isOpen: boolean) =>
  calibrationSchema.parse({
    id: searchId,
    searchId,
    set: sets[1],
    createdAtMs: 0,
    isOpen,
    seats: ['committed', 'excused'].map((status, index) => ({
      seatId: `seat-${index}`,
      kind: 'peer',
      personName: '',
      status,
      excuseReason: status === 'excused' ? 'Away' : null,
    })),
  });

const searchWith = (...kinds: readonly ('cfo' | 'hr' | 'ceo')[]) =>
  searchSchema.parse({
    id: searchId,
    engagementId: searchId,
    document: {
      title: 'AE',
      roleId: 'account-executive',
      panel: { seats: kinds.map((kind) => seatSchema.parse({ id: kind, kind })) },
    },
    rev: 1,
    createdAtMs: 0,
    updatedAtMs: 0,
  });

beforeEach(() => {
  vi.clearAllMocks();
  useSessions.setState({ status: 'loading', search: null, sessions: [], sets: [] });
  vi.mocked(api.searches.get).mockResolvedValue(searchWith('cfo', 'hr', 'ceo'));
  vi.mocked(api.calibration.sets).mockResolvedValue(sets);
  vi.mocked(api.calibration.list).mockResolvedValue([]);
});

async function openDialog() {
  render(<CalibrationPage searchId={searchId} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Calibrate the panel' }));
  return within(await screen.findByRole('dialog'));
}

it('proposes the answers of the search’s role and all seats', async () => {
  vi.mocked(api.calibration.begin).mockResolvedValue(session(false));
  const dialog = await openDialog();
  expect(dialog.getByRole('radio', { name: /^Account Executive, as in this search/ })).toBeChecked();

  await userEvent.click(dialog.getByRole('checkbox', { name: 'HR' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Begin' }));

  expect(api.calibration.begin).toHaveBeenCalledExactlyOnceWith({
    searchId,
    setId: 'calibration-account-executive',
    seatIds: ['cfo', 'ceo'],
  });
  expect(navigate).toHaveBeenCalledOnce();
});

it('asks for two seats, and shows what main refuses', async () => {
  vi.mocked(api.calibration.begin).mockRejectedValue(new AppError('CONFLICT', 'This set is being rated.'));
  const dialog = await openDialog();
  for (const name of ['HR', 'CEO']) await userEvent.click(dialog.getByRole('checkbox', { name }));
  await userEvent.click(dialog.getByRole('button', { name: 'Begin' }));
  expect(dialog.getByText(/Choose two seats or more/)).toBeVisible();
  expect(api.calibration.begin).not.toHaveBeenCalled();

  await userEvent.click(dialog.getByRole('checkbox', { name: 'HR' }));
  await userEvent.click(dialog.getByRole('button', { name: 'Begin' }));
  expect(await dialog.findByText('This set is being rated.')).toBeVisible();
});

it('marks answers whose references are known, and lists the sessions', async () => {
  vi.mocked(api.calibration.list).mockResolvedValue([session(true)]);
  render(<CalibrationPage searchId={searchId} />);
  expect(await screen.findByText('Open to all')).toBeVisible();
  expect(screen.getByText('1 of 1 seats committed, 1 excused')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'New calibration' }));

  expect(screen.getByRole('radio', { name: /Account Executive.*its references are known/ })).toBeVisible();
  expect(screen.getByRole('radio', { name: /^VP of Marketing/ })).not.toHaveAccessibleName(/references are known/);
});

it('sends a panel of one to the panel first, and says why a list could not be read', async () => {
  vi.mocked(api.searches.get).mockResolvedValueOnce(searchWith('cfo'));
  const { unmount } = render(<CalibrationPage searchId={searchId} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Seat the panel' }));
  expect(navigate).toHaveBeenCalledWith({ to: `/hiring/${searchId}/panel` });
  unmount();

  vi.mocked(api.calibration.list).mockRejectedValueOnce(new Error('The disk does not answer.'));
  render(<CalibrationPage searchId={searchId} />);
  expect(await screen.findByText('The disk does not answer.')).toBeVisible();
});
