import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { KeysStatus, SigningRoot } from '#shared/domain/signing/keys-schema';
import { api } from '../../lib/api';
import { startJob } from '../../lib/jobs-store';
import { KeysSection } from './keys-section';
import { useKeys } from './keys-store';

vi.mock('../../lib/api', () => ({
  api: { keys: { status: vi.fn(), create: vi.fn(), unlock: vi.fn(), lock: vi.fn(), replace: vi.fn() } },
}));
vi.mock('../../lib/jobs-store', () => ({ startJob: vi.fn() }));

const rootOf = (digits: string, more: Partial<SigningRoot> = {}): SigningRoot => ({
  fingerprint: digits.repeat(16),
  protection: 'passphrase',
  isSample: false,
  createdAtMs: 1_764_000_000_000,
  ...more,
});
const current = rootOf('1a2b');
const earlier = rootOf('3c4d', { protection: 'discarded' });
const sample = rootOf('5e6f', { protection: 'discarded', isSample: true });
const status: KeysStatus = { current, roots: [current, earlier, sample], isUnlocked: true, hasKeychain: false };

beforeEach(() => {
  vi.resetAllMocks();
  useKeys.setState({ status: null, problem: '' });
});

async function show(shown: KeysStatus) {
  vi.mocked(api.keys.status).mockResolvedValue(shown);
  render(<KeysSection />);
  await screen.findByRole('button', { name: /^(Create|Lock|Unlock)/ });
  return userEvent.setup();
}

it('shows whose fingerprint is whose, and who guards the keys', async () => {
  const user = await show(status);
  const card = within(screen.getByRole('region', { name: 'Keys of this workspace' }));

  expect(card.getByText(Array.from({ length: 16 }, () => '1a2b').join(' '))).toBeVisible();
  expect(card.getByText('Guarded by a passphrase')).toBeVisible();
  expect(card.getByText('Open')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Other keys this workspace knows' }));
  const ofSample = within(screen.getByRole('region', { name: 'Keys of the sample company' }));
  expect(ofSample.getByText('The private keys are deleted')).toBeVisible();
  expect(ofSample.queryByRole('button', { name: /Lock|Unlock|Make new/ })).not.toBeInTheDocument();
  expect(screen.getByRole('region', { name: 'Earlier keys of this workspace' })).toBeVisible();
});

it('locks open keys at once and asks before it opens them', async () => {
  vi.mocked(api.keys.lock).mockResolvedValue({ ...status, isUnlocked: false });
  const user = await show(status);
  await user.click(screen.getByRole('button', { name: 'Lock now' }));

  expect(await screen.findByText('Locked')).toBeVisible();
  vi.mocked(api.keys.status).mockResolvedValue({ ...status, isUnlocked: false });
  await user.click(screen.getByRole('button', { name: 'Unlock…' }));
  expect(await screen.findByRole('dialog', { name: 'Unlock the signing keys' })).toBeVisible();
});

it('explains what new keys mean before it makes them', async () => {
  const user = await show(status);
  await user.click(screen.getByRole('button', { name: 'Make new keys…' }));

  const dialog = within(await screen.findByRole('dialog', { name: 'Make new keys?' }));
  expect(dialog.getByText(/Only older backups still hold them/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(api.keys.replace).not.toHaveBeenCalled();
});

it('exports the certificate of the root it stands beside', async () => {
  const user = await show(status);
  const card = within(screen.getByRole('region', { name: 'Keys of this workspace' }));
  await user.click(card.getByRole('button', { name: 'Export the certificate' }));

  expect(startJob).toHaveBeenCalledExactlyOnceWith({ kind: 'export-root', fingerprint: current.fingerprint });
});

it('offers to make keys where there are none', async () => {
  const user = await show({ current: null, roots: [sample], isUnlocked: false, hasKeychain: false });
  await user.click(screen.getByRole('button', { name: 'Create the keys…' }));

  expect(await screen.findByRole('dialog', { name: 'Create the signing keys' })).toBeVisible();
});
