import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { wordsIn } from '#shared/domain/library/body-words';
import type { LibraryItem, LibraryLink } from '#shared/domain/library/library-schema';
import { answerPicker, pickerRequest, rowOf, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { api } from '../../../../lib/api';
import { ToastRegion } from '../../../../ui/toast';
import { editDocument, useWorkshop } from '../../workshop-store';
import { AccountabilitiesStage } from './accountabilities-stage';
import { useCollected } from './collected-store';

vi.mock('../../../../lib/api', () => ({
  api: {
    agreements: { save: vi.fn() },
    library: { links: vi.fn(), getMany: vi.fn(), link: vi.fn(), unlink: vi.fn() },
  },
  onEvent: () => () => undefined,
}));

const template = shippedItemOf('bite-first-sentence');
const bite: LibraryItem = {
  ...template,
  id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01',
  state: 'active',
  body: { ...template.body, title: 'Two weeks instead of two months', consent: 'internal' },
};
let links: LibraryLink[] = [];

const document = agreementDocumentSchema.parse({
  marketing: [
    { id: 'assets', kind: 'assets', commitment: 'Deliver six sound bites a quarter' },
    { id: 'volume', kind: 'lead-volume', commitment: 'Hand over 40 MQLs' },
  ],
});

beforeEach(() => {
  links = [];
  vi.mocked(api.agreements.save).mockReset().mockResolvedValue({ kind: 'saved', rev: 1, updatedAtMs: 0 });
  vi.mocked(api.library.links)
    .mockReset()
    .mockImplementation(() => Promise.resolve([...links]));
  vi.mocked(api.library.getMany).mockReset().mockResolvedValue([bite]);
  vi.mocked(api.library.link)
    .mockReset()
    .mockImplementation((link) => {
      links.push(link);
      return Promise.resolve();
    });
  vi.mocked(api.library.unlink)
    .mockReset()
    .mockImplementation(() => {
      links = [];
      return Promise.resolve();
    });
  useCollected.setState(useCollected.getInitialState(), true);
  useWorkshop.setState({ ...useWorkshop.getInitialState(), document }, true);
});

const show = (side: 'marketing' | 'sales' = 'marketing') =>
  render(
    <>
      <AccountabilitiesStage side={side} />
      <ToastRegion />
    </>,
  );
const section = () => within(screen.getByRole('region', { name: 'Collected sound bites and stories' }));

it('counts what was collected towards a commitment of marketing, with its consent', async () => {
  const { container } = show();
  await userEvent.click(await section().findByRole('button', { name: 'Link a sound bite' }));
  const { isOffered } = pickerRequest();
  expect(isOffered?.(rowOf(template, 'A form'))).toBe(false);
  expect(isOffered?.(rowOf(bite, 'Collected'))).toBe(true);
  await answerPicker(bite);

  expect(await section().findByText('Two weeks instead of two months')).toBeVisible();
  expect(section().getByText(/Consent: given for use inside the company only$/)).toBeVisible();
  expect(screen.getByText('1 collected')).toBeVisible();
  expect(links).toEqual([{ itemId: bite.id, agreementId: useWorkshop.getState().agreementId, rowId: 'assets' }]);
  expect(await axeInDom(container)).toEqual([]);
});

it('unlinks', async () => {
  links = [{ itemId: bite.id, agreementId: useWorkshop.getState().agreementId, rowId: 'assets' }];
  show();
  await userEvent.click(await section().findByRole('button', { name: `Unlink ${wordsIn(bite.body, 'title')}` }));

  expect(await section().findByText(/^None yet/)).toBeVisible();
  expect(screen.queryByText('1 collected')).toBeNull();
});

it('links nothing while the commitment is not on the disk', async () => {
  show();
  await section().findByRole('button', { name: 'Link a story' });
  vi.mocked(api.agreements.save).mockRejectedValue(new Error('The disk is full'));
  editDocument('Change the title', (draft) => void (draft.title = 'Not saved'));
  await userEvent.click(section().getByRole('button', { name: 'Link a story' }));
  await answerPicker(bite);

  expect(await screen.findByText('The agreement is not saved yet. Link it when it is.')).toBeVisible();
  expect(api.library.link).not.toHaveBeenCalled();
});

it('offers to read the library again after a failure', async () => {
  vi.mocked(api.library.links).mockRejectedValueOnce(new Error('disk'));
  show();
  await userEvent.click(await section().findByRole('button', { name: 'Try again' }));

  expect(await section().findByText(/^None yet/)).toBeVisible();
});

it('asks nothing of the library for sales', async () => {
  show('sales');
  await waitFor(() => expect(screen.getByText('Sales has not committed to anything yet')).toBeVisible());

  expect(api.library.links).not.toHaveBeenCalled();
  expect(screen.queryByRole('region', { name: 'Collected sound bites and stories' })).toBeNull();
});
