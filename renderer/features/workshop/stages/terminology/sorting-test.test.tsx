import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { leadSorts } from '#shared/domain/playbook/workshop-material-schema';
import type { SortingResult, SortingRound, SortingSheet } from '#shared/domain/sorting/sorting-schema';
import { sortingRoundIdSchema } from '#shared/domain/sorting/sorting-schema';
import { AppError } from '#shared/kernel/errors';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { useSettings } from '../../../../lib/settings-store';
import { ToastRegion } from '../../../../ui/toast';
import { useWorkshop } from '../../workshop-store';
import { SortingTest } from './sorting-test';
import { useSorting } from './sorting-store';

const calls = vi.hoisted(() => ({
  list: vi.fn<() => Promise<unknown>>(),
  begin: vi.fn<(input: unknown) => Promise<unknown>>(),
  open: vi.fn<(input: unknown) => Promise<unknown>>(),
  save: vi.fn<(input: { document: { sorts: unknown } }) => Promise<unknown>>(),
  commit: vi.fn<(input: unknown) => Promise<unknown>>(),
  result: vi.fn<(input: { id: string }) => Promise<unknown>>(),
  drop: vi.fn<(input: unknown) => Promise<unknown>>(),
}));
vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) }, sorting: calls },
  onEvent: () => () => undefined,
}));

const idOf = (number: number) => sortingRoundIdSchema.parse(`00000000-0000-4000-8000-00000000000${number}`);
const roundOf = (number: number, state: SortingRound['sales'] = 'committed'): SortingRound => ({
  id: idOf(number),
  number,
  createdAtMs: 0,
  marketing: state,
  sales: state,
});
const mql = { id: 't-mql', name: 'MQL', entryTest: 'Asked for a price', exitTest: '' };
const leads = ['Mill', 'Dairy'].map((title) => ({ id: title.toLowerCase(), title, facts: 'They rang.' }));
const sorts = leadSorts.map((sort) => ({ sort, termId: sort === 'mql' ? mql.id : null }));
const resultOf = (number: number, dairy: 'mql' | 'sal', entryTest = mql.entryTest): SortingResult => ({
  round: roundOf(number),
  material: {
    sorts,
    terms: [{ ...mql, entryTest }],
    leads: leads.map((lead) => ({ ...lead, reference: 'mql', reason: 'The MQL’s test holds.' })),
  },
  marketing: { mill: 'mql', dairy: 'mql' },
  sales: { mill: 'mql', dairy },
});
const sheet: SortingSheet = {
  id: idOf(1),
  sorts,
  terms: [mql],
  leads,
  document: { sorts: {}, currentLeadId: '' },
  rev: 0,
};

const onEditTerm = vi.fn<(id: string) => void>();
async function open(rounds: readonly SortingRound[], results: readonly (SortingResult | AppError)[] = []) {
  calls.list.mockResolvedValue(rounds);
  calls.result.mockImplementation(async ({ id }) => {
    const index = rounds.findIndex((round) => round.id === id);
    const result = results[index];
    if (result instanceof AppError) throw result;
    return result;
  });
  const { container } = render(
    <>
      <SortingTest onEditTerm={onEditTerm} />
      <ToastRegion />
    </>,
  );
  await waitFor(() => expect(useSorting.getState().status).toBe('ready'));
  return container;
}

beforeEach(() => {
  vi.clearAllMocks();
  useSorting.setState({ status: 'loading', rounds: [], read: {}, agreementId: null });
  useWorkshop.setState(openDraft({ terms: [{ ...mql, kind: 'stage' }] as never }));
  calls.save.mockImplementation(async () => ({ kind: 'saved', rev: calls.save.mock.calls.length }));
});

it('counts what was sorted alike, by term and by lead, and leads to the definition that split it', async () => {
  const container = await open([roundOf(1)], [resultOf(1, 'sal')]);

  expect(screen.getByRole('heading', { name: 'Test 1: 1 of 2 sorted alike' })).toBeVisible();
  const byTerm = within(screen.getByRole('list', { name: 'By term' })).getAllByRole('listitem');
  expect(byTerm.map(({ textContent }) => textContent)).toEqual([
    'MQL1 of 2 sorted alikeSharpen MQL',
    'SAL0 of 1 sorted alikeSAL is not defined yet',
  ]);
  const [split] = within(screen.getByRole('list', { name: 'By lead' })).getAllByRole('listitem');
  expect(split).toHaveTextContent('Dairy');
  expect(split).toHaveTextContent('Marketing MQL, sales SAL');
  expect(await axeInDom(container)).toEqual([]);

  await userEvent.click(within(byTerm[0]!).getByRole('button', { name: 'Sharpen MQL' }));
  expect(onEditTerm).toHaveBeenCalledWith('t-mql');
});

it('says how the count moved and which words were changed before', async () => {
  await open([roundOf(2), roundOf(1)], [resultOf(2, 'mql', 'Asked us for a price'), resultOf(1, 'sal')]);
  const test = screen.getByRole('button', { name: /^Test 2, / });
  expect(test).toHaveTextContent('2 of 2 sorted alike, 1 of 2 before');

  await userEvent.click(test);
  expect(screen.getByText('us', { selector: 'ins' })).toBeVisible();
  expect(screen.getByText('1 definition has changed since this test: MQL.')).toBeVisible();
});

it('repeats a test with the same leads', async () => {
  await open([roundOf(1)], [resultOf(1, 'sal')]);
  calls.begin.mockResolvedValueOnce(roundOf(2, 'waiting'));
  calls.list.mockResolvedValue([roundOf(2, 'waiting'), roundOf(1)]);
  await userEvent.click(screen.getByRole('button', { name: 'Test again with the same leads' }));

  expect(await screen.findByRole('heading', { name: 'Test 2 is going on' })).toBeVisible();
  expect(calls.begin.mock.calls[0]?.[0]).toMatchObject({ leads: { kind: 'round', id: idOf(1) } });
  // What is final is read once.
  expect(calls.result).toHaveBeenCalledTimes(1);
  expect(screen.queryByRole('button', { name: 'Test again with the same leads' })).toBeNull();
});

it('says which test is damaged, and reads the others', async () => {
  await open([roundOf(2), roundOf(1)], [new AppError('STORAGE', 'Test 2 is damaged'), resultOf(1, 'sal')]);

  expect(screen.getByRole('alert')).toHaveTextContent('Test 2 is damaged');
  expect(screen.getByRole('button', { name: /^Test 1, / })).toBeVisible();
});

async function sortAlone() {
  await open([roundOf(1, 'begun')]);
  calls.open.mockResolvedValue(sheet);
  await userEvent.click(screen.getByRole('button', { name: 'Sales goes on' }));
  return within(await screen.findByRole('dialog'));
}
const savedSorts = () => calls.save.mock.calls.at(-1)?.[0].document.sorts;

it('sorts by keys, saves as it goes, and commits the whole sheet alone', async () => {
  const curtain = await sortAlone();
  expect(await curtain.findByRole('heading', { name: 'Mill' })).toHaveFocus();
  await userEvent.keyboard('2j');
  expect(curtain.getByRole('heading', { name: 'Dairy' })).toHaveFocus();
  await userEvent.keyboard('j');
  expect(curtain.getByText('One lead is not sorted yet.', { exact: false })).toBeVisible();
  expect(curtain.getByRole('button', { name: 'Commit for good' })).toBeDisabled();
  await userEvent.click(curtain.getByRole('button', { name: 'Dairy' }));
  await userEvent.keyboard('3{Control>}z{/Control}');
  expect(curtain.getByText('1 of 2 sorted')).toBeVisible();
  await userEvent.keyboard('6j');
  await waitFor(() => expect(savedSorts()).toEqual({ mill: 'mql', dairy: 'disqualified' }));

  calls.commit.mockResolvedValueOnce(roundOf(1));
  await userEvent.click(curtain.getByRole('button', { name: 'Commit for good' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(calls.commit.mock.calls[0]?.[0]).toMatchObject({ id: idOf(1), side: 'sales' });
});

it('asks for Alt where single keys are switched off', async () => {
  const { settings } = useSettings.getState();
  useSettings.setState({ settings: { ...settings, singleKeyShortcuts: false } });
  const curtain = await sortAlone();
  await curtain.findByRole('heading', { name: 'Mill' });
  await userEvent.keyboard('2');
  expect(curtain.getByText('0 of 2 sorted')).toBeVisible();
  await userEvent.keyboard('{Alt>}[Digit2]{/Alt}');
  expect(curtain.getByText('1 of 2 sorted')).toBeVisible();
  useSettings.setState({ settings });
});

it('asks which version to keep when another window saved the sheet', async () => {
  const curtain = await sortAlone();
  await curtain.findByRole('heading', { name: 'Mill' });
  calls.save.mockResolvedValueOnce({
    kind: 'conflict',
    current: { ...sheet, document: { sorts: { mill: 'sal' }, currentLeadId: 'dairy' }, rev: 7 },
  });
  await userEvent.keyboard('2');
  await userEvent.click(await curtain.findByRole('button', { name: 'Take the other version' }));

  expect(curtain.getByText('1 of 2 sorted')).toBeVisible();
  expect(curtain.getByRole('heading', { name: 'Dairy' })).toBeVisible();
});
