import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { SearchesPage } from './searches-page';
import { useSearches } from './searches-store';

const engagementId = '22222222-2222-4222-8222-222222222222';
const agreementId = '11111111-1111-4111-8111-111111111111';
const searchId = '33333333-3333-4333-8333-333333333333';
const { api, navigate } = vi.hoisted(() => ({
  api: {
    searches: { list: vi.fn<() => unknown>(), create: vi.fn<(input: unknown) => unknown>() },
    engagements: { list: vi.fn<() => unknown>() },
    agreements: { list: vi.fn<() => unknown>(), get: vi.fn<() => unknown>() },
    candidates: { certificates: vi.fn<() => unknown>() },
  },
  navigate: vi.fn<(to: unknown) => Promise<void>>(() => Promise.resolve()),
}));
vi.mock('../../lib/api', () => ({ api, onEvent: () => () => undefined }));
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));

const engagement = { id: engagementId, name: 'Larkfell', isSample: false, archivedAtMs: null, locale: 'en-GB' };
const search = {
  id: searchId,
  engagementId,
  title: 'VP of Marketing',
  engagementName: 'Larkfell',
  isSample: false,
  seats: 4,
  candidates: 3,
  isIntact: true,
  createdAtMs: 0,
  updatedAtMs: Date.now(),
};

function show(newFor?: string) {
  render(<SearchesPage newFor={newFor} onAnswered={() => undefined} />);
}

beforeEach(() => {
  useSearches.setState(useSearches.getInitialState(), true);
  api.searches.list.mockResolvedValue([]);
  api.searches.create.mockReset().mockResolvedValue({ id: searchId });
  api.engagements.list.mockResolvedValue([engagement]);
  api.agreements.list.mockResolvedValue([{ id: agreementId, engagementId, title: 'Agreement 2027', isIntact: true }]);
  api.agreements.get.mockResolvedValue({
    document: {
      marketing: [
        {
          id: 'm',
          commitment: 'Hand over 50 MQLs',
          metric: '',
          comparator: 'at-least',
          target: null,
          unit: '',
          period: '',
          owner: '',
          dataSource: '',
          consequence: '',
        },
      ],
      sales: [],
    },
  });
  api.candidates.certificates.mockResolvedValue([]);
});

it('says what to do while there is no search', async () => {
  show();
  expect(await screen.findByText('No search yet')).toBeVisible();
});

it('lists the searches and opens one', async () => {
  api.searches.list.mockResolvedValue([search]);
  show();
  const row = await screen.findByRole('row', { name: /VP of Marketing/ });
  expect(within(row).getByText('3')).toBeVisible();

  await userEvent.click(row);
  expect(navigate).toHaveBeenCalledWith({ to: `/hiring/${searchId}` });
});

it('says why the searches could not be read', async () => {
  api.searches.list.mockRejectedValue(new Error('The disk is gone'));
  show();
  expect(await screen.findByText('The disk is gone')).toBeVisible();
});

it('begins a search with the role’s template and the promises of an agreement', async () => {
  show(engagementId);
  const dialog = within(await screen.findByRole('dialog', { name: 'New search' }));
  await userEvent.click(dialog.getByRole('button', { name: /Outcomes from an agreement/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Agreement 2027' }));
  await userEvent.click(screen.getByRole('button', { name: 'Create search' }));

  await vi.waitFor(() => expect(navigate).toHaveBeenCalledWith({ to: `/hiring/${searchId}/profile` }));
  expect(api.searches.create.mock.calls[0]?.[0]).toMatchObject({
    engagementId,
    document: {
      title: 'VP of Marketing',
      roleId: 'vp-marketing',
      agreementId,
      profile: { outcomes: [{ text: 'Hand over 50 MQLs', source: { agreementId, accountabilityId: 'm' } }] },
      panel: {
        seats: [{ kind: 'hr' }, { kind: 'cfo' }, { kind: 'sales-leader' }, { kind: 'product-leader' }, { kind: 'ceo' }],
      },
    },
  });
});

it('begins every role that ships with its own seats', async () => {
  show(engagementId);
  await userEvent.click(await screen.findByRole('button', { name: /Role/ }));
  await userEvent.click(screen.getByRole('option', { name: /^VP of Sales/ }));
  expect(screen.getByText(/^Sales’ accountabilities become the outcomes/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Create search' }));

  await vi.waitFor(() => expect(api.searches.create).toHaveBeenCalled());
  expect(api.searches.create.mock.calls[0]?.[0]).toMatchObject({
    document: {
      title: 'VP of Sales',
      roleId: 'vp-sales',
      panel: {
        seats: [
          { kind: 'hr' },
          { kind: 'cfo' },
          { kind: 'marketing-leader' },
          { kind: 'direct-report' },
          { kind: 'ceo' },
        ],
      },
    },
  });
});

it('begins a search of the panel’s own, and keeps what was typed when it is refused', async () => {
  api.searches.create.mockRejectedValue(new Error('The disk is full'));
  show(engagementId);
  await userEvent.click(await screen.findByRole('button', { name: /Role/ }));
  await userEvent.click(screen.getByRole('option', { name: /Another role/ }));
  await userEvent.type(screen.getByLabelText('Title'), 'Head of Events');
  await userEvent.click(screen.getByRole('button', { name: 'Create search' }));

  expect(await screen.findByText('The disk is full')).toBeVisible();
  expect(screen.getByLabelText('Title')).toHaveValue('Head of Events');
  expect(api.searches.create.mock.calls[0]?.[0]).toMatchObject({
    document: { title: 'Head of Events', roleId: '', panel: { seats: [] } },
  });
});
