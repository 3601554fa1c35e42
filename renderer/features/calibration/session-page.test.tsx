import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import { calibrationSchema } from '#shared/domain/calibration/calibration-schema';
import type { seatStatuses } from '#shared/domain/candidate/candidate-schema';
import { api } from '../../lib/api';
import { SessionPage } from './session-page';
import { useSession } from './session-store';

const id = '11111111-1111-4111-8111-111111111111';
const navigate = vi.hoisted(() => vi.fn());

vi.mock('@tanstack/react-router', () => ({
  useNavigate: () => navigate,
  Link: ({ children }: { readonly children: ReactNode }) => <a href="#all">{children}</a>,
}));
vi.mock('../../lib/api', () => ({
  api: { calibration: { get: vi.fn(), result: vi.fn(), excuseSeat: vi.fn(), remove: vi.fn() } },
}));

const session = (isOpen: boolean, ...statuses: readonly (typeof seatStatuses)[number][]) =>
  calibrationSchema.parse({
    id,
    searchId: id,
    set: null,
    createdAtMs: 0,
    isOpen,
    seats: statuses.map((status, index) => ({
      seatId: `s${index}`,
      kind: index === 0 ? 'cfo' : 'hr',
      personName: '',
      status,
      excuseReason: status === 'excused' ? 'Away' : null,
    })),
  });

beforeEach(() => {
  vi.clearAllMocks();
  useSession.setState({ status: 'loading', id: '', session: null, result: null, resultProblem: '', problem: '' });
});

const show = () => render(<SessionPage searchId={id} calibrationId={id} />);

it('asks for nothing of a result before every seat has committed', async () => {
  vi.mocked(api.calibration.get).mockResolvedValue(session(false, 'committed', 'begun'));
  show();

  expect(await screen.findByText('One seat still to rate')).toBeVisible();
  expect(api.calibration.result).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: 'Excuse CFO' })).toBeNull();
});

it('wants a reason before it excuses a seat', async () => {
  vi.mocked(api.calibration.get).mockResolvedValue(session(false, 'committed', 'waiting'));
  show();
  await userEvent.click(await screen.findByRole('button', { name: 'Excuse HR' }));
  await userEvent.click(screen.getByRole('button', { name: 'Excuse for good' }));
  expect(screen.getByText('Write why this seat does not rate.')).toBeVisible();
  expect(api.calibration.excuseSeat).not.toHaveBeenCalled();

  await userEvent.type(screen.getByLabelText(/^Why/), 'On leave');
  await userEvent.click(screen.getByRole('button', { name: 'Excuse for good' }));

  expect(api.calibration.excuseSeat).toHaveBeenCalledExactlyOnceWith({ id, seatId: 's1', reason: 'On leave' });
});

it('lets a session be deleted whose result is damaged', async () => {
  vi.mocked(api.calibration.get).mockResolvedValue(session(true, 'committed', 'excused'));
  vi.mocked(api.calibration.result).mockRejectedValue(new Error('The stored text of this calibration is damaged.'));
  show();
  expect(await screen.findByText(/is damaged/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await userEvent.click(screen.getByRole('button', { name: 'Delete the calibration' }));

  expect(api.calibration.remove).toHaveBeenCalledExactlyOnceWith({ id });
});

it('says so where everybody is excused, and where nothing could be read', async () => {
  vi.mocked(api.calibration.get).mockResolvedValueOnce(session(false, 'excused', 'excused'));
  const { unmount } = show();
  expect(await screen.findByText('Nobody rated')).toBeVisible();
  unmount();

  useSession.setState({ id: '' });
  vi.mocked(api.calibration.get).mockRejectedValueOnce(new Error('This calibration session no longer exists.'));
  show();
  expect(await screen.findByText('This calibration session no longer exists.')).toBeVisible();
});
