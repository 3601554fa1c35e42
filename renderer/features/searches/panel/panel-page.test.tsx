import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import { personSchema } from '#shared/domain/engagement/person-schema';
import { searchDocumentSchema, searchIdSchema } from '#shared/domain/search/search-schema';
import { useKitCoverage } from '../kit-coverage-store';
import { searchDraft, useSearch, useSearchDraft } from '../search-store';
import { PanelPage } from './panel-page';

const { list } = vi.hoisted(() => ({ list: vi.fn<() => unknown>() }));
vi.mock('../../../lib/api', () => ({
  api: { kits: { list }, searches: { save: () => Promise.resolve({ kind: 'saved', rev: 1 }) } },
  onEvent: () => () => undefined,
}));
vi.mock('@tanstack/react-router', () => ({
  Link: ({ to, children }: { readonly to: string; readonly children: ReactNode }) => <a href={to}>{children}</a>,
}));

const searchId = searchIdSchema.parse('33333333-3333-4333-8333-333333333333');
const ada = personSchema.parse({
  id: '44444444-4444-4444-8444-444444444444',
  engagementId: '22222222-2222-4222-8222-222222222222',
  name: 'Ada Reyes',
  title: 'CFO',
  function: 'finance',
});
const panel = () => useSearchDraft.getState().document.panel;
const kit = (seatId: string, ...competencyIds: string[]) => ({
  seatId,
  date: 1,
  locks: [],
  isChangedSinceLock: false,
  questions: competencyIds.length,
  scored: competencyIds.length,
  minutes: 0,
  plannedMinutes: 60,
  competencyIds,
});

function show(document: object, kits: readonly object[] = []) {
  list.mockResolvedValue(kits);
  useKitCoverage.setState({ status: 'loading', searchId: null, kits: [] });
  searchDraft.adopt(searchDocumentSchema.parse(document), 0);
  render(<PanelPage />);
}

const competencies = ['judgement', 'candour'].map((id) => ({ id, name: id, definition: 'Does it' }));
const seats = [
  { id: 'hr', kind: 'hr' },
  { id: 'cfo', kind: 'cfo' },
];

beforeEach(() => useSearch.setState({ status: 'ready', searchId, people: [ada] }));

it('seats a role and gives it to one of the client’s people', async () => {
  show({});
  await userEvent.click(screen.getByRole('button', { name: 'Add a seat' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'CFO' }));
  await userEvent.type(screen.getByRole('combobox', { name: 'Who is CFO' }), 'ada reyes');
  await userEvent.tab();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Second date' }));

  expect(panel().seats).toMatchObject([{ kind: 'cfo', personName: 'ada reyes', personId: ada.id, dates: [1, 2] }]);
});

it('shows who asks for what, and what nobody asks', async () => {
  show({ profile: { competencies }, panel: { seats } }, [kit('hr', 'judgement'), kit('cfo', 'judgement')]);

  const row = await screen.findByRole('row', { name: /^judgement/ });
  expect(within(row).getAllByText('asked')).toHaveLength(2);
  expect(within(screen.getByRole('row', { name: /^candour/ })).getByText('nobody')).toBeVisible();
  const warning = within(screen.getByRole('list', { name: 'What the plan lacks' }));
  expect(warning.getByText('Nobody asks about candour.')).toBeVisible();
  expect(warning.getByRole('link', { name: 'Open the kits' })).toHaveAttribute('href', `/hiring/${searchId}/kits`);
});

it('says when the plan covers everything', async () => {
  show({ profile: { competencies }, panel: { seats } }, [kit('hr', 'judgement'), kit('cfo', 'candour')]);

  expect(await screen.findByText('Every competency is asked, and none too often.')).toBeVisible();
});

it('misses the seats whose keys ship with the role', async () => {
  show({ roleId: 'vp-marketing', profile: { competencies }, panel: { seats } });

  expect(
    await screen.findByText(/right answer for Sales leader, Product leader and CEO, and nobody sits there/),
  ).toBeVisible();
});

it('asks for the reason of unequal weights', async () => {
  show({ panel: { seats: [{ ...seats[0], weight: 2 }, seats[1]] } });
  expect(screen.getByText('Write why, or make them equal again.')).toBeVisible();

  await userEvent.type(screen.getByLabelText('Why the seats do not weigh the same'), 'HR leads');
  expect(screen.queryByText('Write why, or make them equal again.')).toBeNull();
});

it('says why the kits could not be read, and reads them again', async () => {
  list.mockRejectedValueOnce(new Error('The disk is gone'));
  show({ profile: { competencies }, panel: { seats } });
  expect(await screen.findByText('The disk is gone')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('table')).toBeVisible();
});
