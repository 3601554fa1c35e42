import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { searchSchema } from '#shared/domain/search/search-schema';
import { seatSchema } from '#shared/domain/search/panel-schema';
import { api } from '../../lib/api';
import { CurtainPage } from './curtain-page';

const searchId = '11111111-1111-4111-8111-111111111111';
const navigate = vi.hoisted(() => vi.fn());

vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));
vi.mock('../../lib/api', () => ({
  api: {
    searches: { get: vi.fn() },
    seats: {
      doors: vi.fn(),
      interrupted: vi.fn(),
      open: vi.fn(),
      choosePin: vi.fn(),
      resetPin: vi.fn(),
      forgetInterrupted: vi.fn(),
    },
  },
}));

const cfo = seatSchema.parse({ id: 'cfo', kind: 'cfo', personName: 'Dana Whitfield' });
const door = (hasPin: boolean) => ({ seatId: 'cfo', hasPin, pinResetAtMs: null, blockedUntilMs: null });
const search = searchSchema.parse({
  id: searchId,
  engagementId: searchId,
  document: { title: 'VP of Marketing', panel: { seats: [cfo] } },
  rev: 1,
  createdAtMs: 0,
  updatedAtMs: 0,
});

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(api.searches.get).mockResolvedValue(search);
  vi.mocked(api.seats.interrupted).mockResolvedValue(null);
  vi.mocked(api.seats.doors).mockResolvedValue([door(true)]);
  vi.mocked(api.seats.open).mockResolvedValue({ kind: 'opened' });
});

const openDoor = async () => {
  const user = userEvent.setup();
  render(<CurtainPage searchId={searchId} />);
  await user.click(await screen.findByRole('button', { name: /^CFO/ }));
  return user;
};

it('hands the PIN to main and to nobody else', async () => {
  const user = await openDoor();
  await user.type(screen.getByLabelText('PIN'), '24a68{Enter}');

  expect(api.seats.open).toHaveBeenCalledExactlyOnceWith({ searchId, seatId: 'cfo', pin: '2468' });
  expect(screen.getByLabelText('PIN')).toHaveAttribute('type', 'password');
});

it('says how many tries are left, then how long the door is blocked, and lets one leave', async () => {
  vi.mocked(api.seats.open).mockResolvedValueOnce({ kind: 'wrong-pin', triesLeft: 1 });
  vi.mocked(api.seats.open).mockResolvedValueOnce({ kind: 'blocked', untilMs: Date.now() + 30_000 });
  const user = await openDoor();
  await user.type(screen.getByLabelText('PIN'), '1111{Enter}');
  expect(await screen.findByText(/One try is left/)).toBeVisible();

  await user.type(screen.getByLabelText('PIN'), '2222{Enter}');
  expect(await screen.findByText(/Try again in (?:30|29) seconds/)).toBeVisible();
  await user.type(screen.getByLabelText('PIN'), '3333{Enter}');
  expect(api.seats.open).toHaveBeenCalledTimes(2);

  await user.keyboard('{Escape}');
  expect(screen.getByRole('button', { name: /^CFO/ })).toBeVisible();
});

it('lets a seat choose its PIN the first time, typed twice', async () => {
  vi.mocked(api.seats.doors).mockResolvedValue([door(false)]);
  vi.mocked(api.seats.choosePin).mockResolvedValue(door(true));
  const user = await openDoor();
  await user.type(screen.getByLabelText('Choose a PIN'), '24');
  await user.type(screen.getByLabelText('The same PIN again'), '24{Enter}');
  expect(screen.getByText('A PIN is 4 to 12 digits.')).toBeVisible();

  await user.type(screen.getByLabelText('Choose a PIN'), '68');
  await user.keyboard('{Enter}');
  expect(screen.getByText(/not the same digits/)).toBeVisible();
  expect(api.seats.choosePin).not.toHaveBeenCalled();

  await user.type(screen.getByLabelText('The same PIN again'), '68{Enter}');
  expect(api.seats.choosePin).toHaveBeenCalledWith({ searchId, seatId: 'cfo', pin: '2468' });
  expect(api.seats.open).toHaveBeenCalledOnce();
});

it('offers the seat that was interrupted, and forgets it at the desk', async () => {
  vi.mocked(api.seats.interrupted).mockResolvedValue({
    searchId: search.id,
    seatId: 'cfo',
    searchTitle: 'VP of Marketing',
    seat: cfo,
    candidateName: 'Amara Okafor',
  });
  const user = userEvent.setup();
  render(<CurtainPage searchId={searchId} />);
  expect(await screen.findByText(/CFO was interviewing Amara Okafor when Rapport stopped/)).toBeVisible();
  expect(screen.getByLabelText('PIN')).toHaveFocus();

  await user.click(screen.getByRole('button', { name: 'Back to the desk' }));
  expect(api.seats.forgetInterrupted).toHaveBeenCalledOnce();
  expect(navigate).toHaveBeenCalledWith({ to: '/hiring/$searchId', params: { searchId } });
});

it('says what is set aside before it takes a PIN away', async () => {
  vi.mocked(api.seats.resetPin).mockResolvedValue({ ...door(false), pinResetAtMs: Date.now() });
  const user = await openDoor();
  await user.click(screen.getByRole('button', { name: 'PIN forgotten' }));
  expect(screen.getByRole('alertdialog')).toHaveTextContent('set aside for good');

  await user.click(screen.getByRole('button', { name: 'Take the PIN away' }));
  expect(await screen.findByLabelText('Choose a PIN')).toBeVisible();
});
