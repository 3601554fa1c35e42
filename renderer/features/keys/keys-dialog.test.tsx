import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { KeysStatus } from '#shared/domain/signing/keys-schema';
import { AppError } from '#shared/kernel/errors';
import { api } from '../../lib/api';
import { KeysDialog } from './keys-dialog';
import { useKeys } from './keys-store';

vi.mock('../../lib/api', () => ({
  api: { keys: { status: vi.fn(), create: vi.fn(), unlock: vi.fn(), lock: vi.fn(), replace: vi.fn() } },
}));

const words = 'four quiet words here';
const root = {
  fingerprint: '3f2a9b1077c4e01d'.repeat(4),
  protection: 'passphrase',
  isSample: false,
  createdAtMs: 1_764_000_000_000,
} as const;
const none: KeysStatus = { current: null, roots: [], isUnlocked: false, hasKeychain: false };
const locked: KeysStatus = { ...none, current: root, roots: [root] };
const open: KeysStatus = { ...locked, isUnlocked: true };

const opened = vi.fn();
const closed = vi.fn();

async function show(status: KeysStatus) {
  vi.mocked(api.keys.status).mockResolvedValue(status);
  const user = userEvent.setup();
  render(<KeysDialog isOpen onUnlocked={opened} onClose={closed} />);
  await screen.findByRole('button', { name: /^(Create|Unlock) the keys$/ });
  return user;
}

beforeEach(() => {
  vi.resetAllMocks();
  useKeys.setState({ status: null, problem: '' });
});

it('makes the first keys with a passphrase that was typed twice', async () => {
  vi.mocked(api.keys.create).mockResolvedValue(open);
  const user = await show(none);
  await user.type(screen.getByLabelText('Passphrase'), words);
  await user.type(screen.getByLabelText('The passphrase once more'), `${words}{Enter}`);

  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  expect(api.keys.create).toHaveBeenCalledExactlyOnceWith({ passphrase: words });
  expect(screen.queryByRole('heading', { name: 'Unlock the signing keys' })).not.toBeInTheDocument();
});

it.each([
  { name: 'a short passphrase', first: 'short', again: 'short', message: /at least 10 characters/ },
  { name: 'two different ones', first: words, again: `${words}.`, message: /not the same passphrase/ },
])('asks main for nothing with $name', async ({ first, again, message }) => {
  const user = await show(none);
  await user.type(screen.getByLabelText('Passphrase'), first);
  await user.type(screen.getByLabelText('The passphrase once more'), `${again}{Enter}`);

  expect(await screen.findByText(message)).toBeVisible();
  expect(api.keys.create).not.toHaveBeenCalled();
  expect(opened).not.toHaveBeenCalled();
});

it('hides what is typed until it is asked to show it', async () => {
  const user = await show(none);
  const field = screen.getByLabelText('Passphrase');

  expect(field).toHaveAttribute('type', 'password');
  await user.click(screen.getByRole('checkbox', { name: 'Show what I type' }));
  expect(field).toHaveAttribute('type', 'text');
});

it('leaves the keys to the keychain where there is one, and takes a passphrase if asked', async () => {
  vi.mocked(api.keys.create).mockResolvedValue(open);
  const user = await show({ ...none, hasKeychain: true });

  expect(screen.queryByLabelText('Passphrase')).not.toBeInTheDocument();
  await user.click(screen.getByRole('radio', { name: /^A passphrase/ }));
  expect(screen.getByLabelText('Passphrase')).toBeVisible();
  await user.click(screen.getByRole('radio', { name: /^The keychain of this computer/ }));
  await user.click(screen.getByRole('button', { name: 'Create the keys' }));

  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  expect(api.keys.create).toHaveBeenCalledExactlyOnceWith({ passphrase: null });
});

it('shows a wrong passphrase where it was typed and stays open', async () => {
  vi.mocked(api.keys.unlock).mockRejectedValueOnce(
    new AppError('VALIDATION', 'Does not open.', { passphrase: 'Does not open.' }),
  );
  vi.mocked(api.keys.unlock).mockResolvedValueOnce(open);
  const user = await show(locked);
  await user.type(screen.getByLabelText('Passphrase'), 'wrong words{Enter}');

  expect(await screen.findByText('Does not open.')).toBeVisible();
  expect(opened).not.toHaveBeenCalled();
  await user.clear(screen.getByLabelText('Passphrase'));
  await user.type(screen.getByLabelText('Passphrase'), `${words}{Enter}`);
  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  expect(api.keys.unlock).toHaveBeenLastCalledWith({ passphrase: words });
});

it('says why the keychain of another computer does not open them, and what new keys mean', async () => {
  const kept = { ...root, protection: 'keychain' } as const;
  vi.mocked(api.keys.unlock).mockRejectedValue(new AppError('CONFLICT', 'Made on another computer.'));
  vi.mocked(api.keys.replace).mockResolvedValue(open);
  const user = await show({ ...locked, current: kept, roots: [kept] });
  await user.click(screen.getByRole('button', { name: 'Unlock the keys' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Made on another computer.');

  await user.click(screen.getByRole('button', { name: 'They do not open…' }));
  expect(screen.getByRole('heading', { name: 'Make new keys?' })).toBeVisible();
  expect(screen.getByText(/private keys there are now are deleted/)).toBeVisible();
  expect(api.keys.replace).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText('Passphrase'), words);
  await user.type(screen.getByLabelText('The passphrase once more'), words);
  await user.click(screen.getByRole('button', { name: 'Make new keys' }));
  await vi.waitFor(() => expect(opened).toHaveBeenCalledOnce());
  expect(api.keys.replace).toHaveBeenCalledExactlyOnceWith({ passphrase: words });
});

it('forgets what was typed when it closes', async () => {
  vi.mocked(api.keys.status).mockResolvedValue(locked);
  const user = userEvent.setup();
  const { rerender } = render(<KeysDialog isOpen onUnlocked={opened} onClose={closed} />);
  await user.type(await screen.findByLabelText('Passphrase'), 'half a pass');
  rerender(<KeysDialog isOpen={false} onUnlocked={opened} onClose={closed} />);
  rerender(<KeysDialog isOpen onUnlocked={opened} onClose={closed} />);

  expect(await screen.findByLabelText('Passphrase')).toHaveValue('');
  expect(JSON.stringify(useKeys.getState())).not.toContain('half a pass');
});

it('says so if the keys cannot be read, and tries again', async () => {
  vi.mocked(api.keys.status).mockRejectedValueOnce(new AppError('STORAGE', 'The disk is full.'));
  vi.mocked(api.keys.status).mockResolvedValueOnce(locked);
  const user = userEvent.setup();
  render(<KeysDialog isOpen onUnlocked={opened} onClose={closed} />);
  expect(await screen.findByText('The disk is full.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByLabelText('Passphrase')).toBeVisible();
});
