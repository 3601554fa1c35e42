import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { calibrationTaskSchema } from '#shared/domain/calibration/calibration-schema';
import { api } from '../../lib/api';
import { TaskSection } from './task-section';
import { useTasks } from './tasks-store';

const id = '11111111-1111-4111-8111-111111111111';
const navigate = vi.hoisted(() => vi.fn());

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));
vi.mock('../../lib/api', () => ({ api: { calibration: { tasks: vi.fn() } } }));

const task = (over: object) =>
  calibrationTaskSchema.parse({
    id,
    set: {
      id: 'set',
      version: 1,
      roleId: 'vp-marketing',
      roleName: 'VP of Marketing',
      question: 'What is the goal?',
      seat: 'cfo',
      date: 1,
    },
    createdAtMs: 0,
    isOpen: false,
    status: 'waiting',
    rated: 0,
    answers: 6,
    ...over,
  });

beforeEach(() => {
  vi.clearAllMocks();
  useTasks.setState({ tasks: [], problem: '' });
});

it.each([
  [{ status: 'waiting' }, 'Rate the answers: VP of Marketing', '6 answers, about ten minutes'],
  [{ status: 'begun', rated: 4 }, 'Go on rating: VP of Marketing', '4 of 6 answers rated'],
  [{ status: 'committed', rated: 6 }, 'Read your ratings: VP of Marketing', /open when every seat has committed/],
])('offers what a seat can do: %o', async (over, button, facts) => {
  vi.mocked(api.calibration.tasks).mockResolvedValue([task(over)]);
  render(<TaskSection />);

  await userEvent.click(await screen.findByRole('button', { name: button }));

  expect(screen.getByText(facts)).toBeVisible();
  expect(navigate).toHaveBeenCalledWith({ to: '/seat/calibration/$calibrationId', params: { calibrationId: id } });
});

it('leads to the result once it is open, also for a seat that was excused', async () => {
  vi.mocked(api.calibration.tasks).mockResolvedValue([task({ status: 'excused', isOpen: true })]);
  render(<TaskSection />);

  await userEvent.click(await screen.findByRole('button', { name: 'See the result: VP of Marketing' }));

  expect(navigate).toHaveBeenCalledWith({
    to: '/seat/calibration/$calibrationId/result',
    params: { calibrationId: id },
  });
});

it('offers an excused seat nothing while the others rate', async () => {
  vi.mocked(api.calibration.tasks).mockResolvedValue([task({ status: 'excused' })]);
  render(<TaskSection />);

  expect(await screen.findByText('The desk excused your seat.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows nothing where a seat takes part in none, and says why they could not be read', async () => {
  vi.mocked(api.calibration.tasks).mockResolvedValue([]);
  const { container, unmount } = render(<TaskSection />);
  expect(container).toBeEmptyDOMElement();
  unmount();

  vi.mocked(api.calibration.tasks).mockRejectedValueOnce(new Error('The disk does not answer.'));
  render(<TaskSection />);
  expect(await screen.findByText('The disk does not answer.')).toBeVisible();
  vi.mocked(api.calibration.tasks).mockResolvedValue([task({ set: null })]);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('A damaged session')).toBeVisible();
});
