import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementIdSchema, agreementSchema } from '#shared/domain/agreement/agreement-schema';
import { engagementSchema } from '#shared/domain/engagement/engagement-schema';
import { searchDocumentSchema, searchIdSchema } from '#shared/domain/search/search-schema';
import { ToastRegion } from '../../../ui/toast';
import { useAgreementSources } from '../agreement-sources-store';
import { searchDraft, useSearch, useSearchDraft } from '../search-store';
import { ProfilePage } from './profile-page';

const agreementId = agreementIdSchema.parse('11111111-1111-4111-8111-111111111111');
const engagementId = '22222222-2222-4222-8222-222222222222';
const { agreements, navigate } = vi.hoisted(() => ({
  agreements: { list: vi.fn<() => unknown>(), get: vi.fn<() => unknown>() },
  navigate: vi.fn<(to: unknown) => Promise<void>>(() => Promise.resolve()),
}));

vi.mock('../../../lib/api', () => ({
  api: { agreements, searches: { save: () => Promise.resolve({ kind: 'saved', rev: 1 }) } },
  onEvent: () => () => undefined,
}));
vi.mock('@tanstack/react-router', () => ({ useNavigate: () => navigate }));

const agreement = agreementSchema.parse({
  id: agreementId,
  engagementId,
  status: 'draft',
  rev: 1,
  createdAtMs: 0,
  updatedAtMs: 0,
  facilitation: {},
  document: {
    title: 'Agreement 2027',
    marketing: [
      {
        id: 'volume',
        commitment: 'Hand over 50 MQLs a week',
        metric: 'MQLs',
        target: 50,
        unit: 'MQLs',
        period: 'a week',
      },
    ],
    sales: [{ id: 'call', commitment: 'Call every accepted lead', comparator: 'every', unit: 'lead' }],
  },
});
const profile = () => useSearchDraft.getState().document.profile;

function show(document: object) {
  searchDraft.adopt(searchDocumentSchema.parse(document), 0);
  render(
    <>
      <ProfilePage />
      <ToastRegion />
    </>,
  );
}

beforeEach(() => {
  agreements.list.mockResolvedValue([
    { id: agreementId, engagementId, title: 'Agreement 2027', isIntact: true, updatedAtMs: 0 },
  ]);
  agreements.get.mockResolvedValue(agreement);
  useAgreementSources.setState({ status: 'loading', agreements: [], read: new Map() });
  useSearch.setState({
    status: 'ready',
    searchId: searchIdSchema.parse('33333333-3333-4333-8333-333333333333'),
    engagement: engagementSchema.parse({
      id: engagementId,
      name: 'Larkfell',
      isSample: false,
      createdAtMs: 0,
      updatedAtMs: 0,
      archivedAtMs: null,
    }),
    people: [],
  });
});

it('says while typing that an outcome is a duty, until it has measure and target', async () => {
  show({});
  await userEvent.click(screen.getByRole('button', { name: 'Add an outcome' }));
  expect(screen.getByLabelText('Outcome 1')).toHaveFocus();
  await userEvent.paste('Manage the events');
  expect(screen.getByText('“Manage” is a duty without a measurable result.')).toBeVisible();

  screen.getByLabelText('Measure').focus();
  await userEvent.paste('Meetings booked');
  screen.getByLabelText('Target').focus();
  await userEvent.paste('40');

  expect(screen.queryByText(/is a duty/)).toBeNull();
  expect(profile().outcomes).toMatchObject([{ text: 'Manage the events', measure: 'Meetings booked', target: '40' }]);
});

it('takes accountabilities of both sides over, with a link back', async () => {
  show({});
  await userEvent.click(screen.getByRole('button', { name: 'From an agreement…' }));
  const sales = await screen.findByRole('group', { name: 'Sales promises' });
  await userEvent.click(within(sales).getByRole('checkbox', { name: /Call every accepted lead/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: /Hand over 50 MQLs a week/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Add 2 outcomes' }));

  expect(profile().outcomes.map(({ text, target }) => [text, target])).toEqual([
    ['Hand over 50 MQLs a week', 'at least 50 MQLs a week'],
    ['Call every accepted lead', 'every lead'],
  ]);
  expect(useSearchDraft.getState().document.agreementId).toBe(agreementId);
  await userEvent.click(screen.getAllByRole('button', { name: 'Agreement 2027' })[0] ?? document.body);
  expect(navigate).toHaveBeenCalledWith({ to: '/agreements/$agreementId', params: { agreementId } });
});

const taken = (accountabilityId: string) => ({
  profile: {
    outcomes: [
      { id: 'o', text: 'As it was', source: { agreementId, accountabilityId, commitment: 'Hand over 30 MQLs a week' } },
    ],
  },
});

it('offers the new words of a commitment that was changed since', async () => {
  show(taken('volume'));
  await userEvent.click(await screen.findByRole('button', { name: 'Take the new words' }));

  expect(profile().outcomes[0]).toMatchObject({
    text: 'Hand over 50 MQLs a week',
    source: { commitment: 'Hand over 50 MQLs a week' },
  });
  expect(screen.queryByText(/changed since/)).toBeNull();
});

it('offers to cut the link to a commitment that is gone', async () => {
  show(taken('other'));
  await userEvent.click(await screen.findByRole('button', { name: 'Cut the link' }));

  expect(profile().outcomes[0]).toMatchObject({ text: 'As it was', source: null });
});

it('asks for the reason where competencies do not weigh the same', async () => {
  const competencies = ['a', 'b'].map((id) => ({ id, name: id.toUpperCase(), definition: 'Does it' }));
  show({ profile: { competencies } });
  expect(screen.queryByLabelText('Why they do not weigh the same')).toBeNull();
  const weight = screen.getByLabelText('Weight of A');
  await userEvent.clear(weight);
  await userEvent.type(weight, '2');

  expect(screen.getByText(/no reason is written/)).toBeVisible();
  await userEvent.type(screen.getByLabelText('Why they do not weigh the same'), 'Year one');
  expect(screen.queryByText(/no reason is written/)).toBeNull();
  expect(profile().weightReason).toBe('Year one');
});

it('marks pay history and biased words in the old description, line by line', async () => {
  show({ profile: { oldDescription: 'VP\n- Young team\nState your current salary' } });

  expect(screen.getByRole('heading', { name: 'To rewrite (2)' })).toBeVisible();
  expect(screen.getByText(/“Young team” is read as an age limit/)).toBeVisible();
  expect(screen.getByText(/“current salary” asks about pay history/)).toBeVisible();
});

it('deletes an outcome and takes it back', async () => {
  show({ profile: { outcomes: [{ id: 'o', text: 'More leads' }] } });
  await userEvent.click(screen.getByRole('button', { name: 'Delete outcome 1' }));
  expect(profile().outcomes).toEqual([]);

  await userEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(profile().outcomes).toMatchObject([{ text: 'More leads' }]));
});

it('refuses a threshold outside 1 to 5 where it is typed', async () => {
  show({});
  const field = screen.getByLabelText('A from');
  await userEvent.clear(field);
  await userEvent.type(field, '7');

  expect(screen.getByText('From 1 to 5')).toBeVisible();
  expect(profile().thresholds.a).toBe(4);
});
