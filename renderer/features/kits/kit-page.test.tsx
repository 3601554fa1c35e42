import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { Kit, KitDocument } from '#shared/domain/kit/kit-schema';
import { searchDocumentSchema } from '#shared/domain/search/search-schema';
import { answerPicker, pickerRequest, rowOf, shippedItemOf } from '../../../tests/support/answer-picker';
import { TopBarContext } from '../../ui/top-bar';
import { KitPage } from './kit-page';
import { flushKit, kitDraft, useKit, useKitDraft } from './kit-store';

// jsdom has no layout to scroll.
Element.prototype.scrollIntoView = () => undefined;

const searchId = '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01';
const calls = vi.hoisted(() => ({
  stored: { items: [], plannedMinutes: 60 } as unknown as KitDocument,
  saved: [] as KitDocument[],
  locks: [] as Kit['locks'],
  isChangedSinceLock: false,
  lock: vi.fn(),
}));

vi.mock('../../lib/api', () => {
  const kit = (): Kit => ({
    searchId: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01' as Kit['searchId'],
    seatId: 'cfo',
    date: 1,
    document: calls.stored,
    rev: 0,
    locks: calls.locks,
    isChangedSinceLock: calls.isChangedSinceLock,
  });
  const document = searchDocumentSchema.parse({
    title: 'VP of Marketing',
    roleId: 'vp-marketing',
    profile: {
      competencies: [
        { id: 'commercial-judgement', name: 'Commercial judgement' },
        { id: 'measurement', name: 'Measurement' },
        { id: 'candour-and-learning', name: 'Candour and learning' },
      ],
    },
    panel: { seats: [{ id: 'cfo', kind: 'cfo' }] },
  });
  return {
    api: {
      kits: {
        get: () => Promise.resolve(kit()),
        save: ({ document: saved, expectedRev }: { document: KitDocument; expectedRev: number }) => {
          calls.saved.push(saved);
          return Promise.resolve({ kind: 'saved', rev: expectedRev + 1 });
        },
        lock: calls.lock,
      },
      searches: { get: () => Promise.resolve({ id: searchId, document }) },
    },
    onEvent: () => () => undefined,
  };
});

const open = async () => {
  render(
    <TopBarContext value={{ status: null, actions: null }}>
      <KitPage searchId={searchId} seatId="cfo" date={1} />
    </TopBarContext>,
  );
  await screen.findByRole('heading', { name: 'CFO, first date' });
};
const renamed = { id: 'commercial-judgement', definition: '', weight: 1 };
const items = () => useKitDraft.getState().document.items;

beforeEach(() => {
  calls.locks = [];
  calls.isChangedSinceLock = false;
  calls.stored = { items: [], plannedMinutes: 60 };
  calls.saved.length = 0;
});

it('takes questions of the library with their keys, first those of this role, seat and date, and saves them', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  expect(pickerRequest()).toMatchObject({
    kind: 'question',
    facets: { role: 'VP of Marketing', seat: 'cfo', date: '1' },
    amount: 'many',
  });
  await answerPicker(shippedItemOf('vpm-cfo-1-primary-goal'));
  await waitFor(() => expect(items()).toHaveLength(1), { timeout: 5_000 });
  await flushKit();

  expect(items()).toMatchObject([
    { id: 'vpm-cfo-1-primary-goal', part: 'key', competencyId: 'commercial-judgement', isScored: true },
  ]);
  expect(items()[0]?.key.aPlayerSays).not.toBe('');
  expect(calls.saved.at(-1)?.items).toHaveLength(1);
});

it('warns of a key that was written for another seat, and knows what the kit has already', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  await answerPicker(shippedItemOf('vpm-cfo-1-primary-goal'));
  await waitFor(() => expect(items()).toHaveLength(1), { timeout: 5_000 });
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  const row = rowOf(shippedItemOf('vpm-cfo-1-primary-goal'), 'The goal');
  const { warn, isIn } = pickerRequest();

  expect(warn?.({ ...row, facets: { seat: 'ceo' } })).toBe('Its key is the CEO’s');
  expect(warn?.({ ...row, facets: { seat: 'cfo' } })).toBeNull();
  expect(isIn?.(row)).toBe(true);
  await answerPicker();
});

it('rates the competency of a shipped question under the name the panel gave it', async () => {
  await open();
  const { search } = useKit.getState();
  if (!search) throw new Error('no search is open');
  const profile = { ...search.document.profile, competencies: [{ ...renamed, name: 'Head for money' }] };
  useKit.setState({ search: { ...search, document: { ...search.document, profile } } });
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  await answerPicker(shippedItemOf('vpm-cfo-1-primary-goal'));
  await waitFor(() => expect(items()).toMatchObject([{ competencyId: 'commercial-judgement' }]), { timeout: 5_000 });
});

it('stops an unlawful question of the panel’s own and says how to ask it', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Own question' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'As it is said aloud' }), 'Do you have children?');

  expect(screen.getByText(/Ask instead:/)).toBeVisible();
  expect(within(screen.getByRole('list', { name: 'Questions' })).getByText('Not to be asked')).toBeVisible();
});

it('undoes typing and adding step by step', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Own question' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'As it is said aloud' }), 'Tell me of a miss');

  kitDraft.undo();
  expect(items()[0]?.text).toBe('');
  kitDraft.undo();
  expect(items()).toEqual([]);
});

it('names what keeps a kit from being locked instead of a button', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Own question' }));
  await userEvent.click(screen.getByRole('button', { name: 'Lock' }));

  const dialog = screen.getByRole('dialog', { name: 'Lock this kit' });
  expect(within(dialog).getByText(/no 15 minutes/)).toBeVisible();
  expect(within(dialog).queryByRole('button', { name: 'Lock this kit' })).toBeNull();
  expect(calls.lock).not.toHaveBeenCalled();
});

const firstLock = { version: 1, sha256: 'a'.repeat(64), lockedAtMs: 0, interviews: 0 };

it('says that nothing has changed since the lock instead of offering another', async () => {
  calls.locks = [firstLock];
  await open();

  expect(screen.getByText('Version 1, aaaaaaaa')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Lock' }));

  const dialog = screen.getByRole('dialog', { name: 'Version 1 is locked' });
  expect(dialog).toHaveTextContent('Nothing has changed since');
  expect(within(dialog).queryByRole('button', { name: /^Lock/ })).toBeNull();
});

it('still tells of a change made before the kit was opened again', async () => {
  calls.locks = [firstLock];
  calls.isChangedSinceLock = true;
  await open();

  expect(screen.getByText('Changed since version 1')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Lock' }));

  expect(screen.getByRole('dialog', { name: 'Lock version 2' })).toBeVisible();
});

it('takes a length that is typed over the old one, and keeps the old one while it does not fit', async () => {
  await open();
  const length = screen.getByRole('textbox', { name: 'Length of the interview' });

  await userEvent.clear(length);
  expect(length).toHaveValue('');
  await userEvent.type(length, '45');
  await flushKit();
  expect(calls.saved.at(-1)?.plannedMinutes).toBe(45);

  await userEvent.type(length, '0');
  expect(length).toHaveValue('450');
  await userEvent.type(length, '0');
  expect(length).toBeInvalid();
  expect(screen.getByText('From 5 to 480')).toBeVisible();
});
