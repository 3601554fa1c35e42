import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { answerPicker, pickerRequest, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../../workshop-store';
import { AssetMapSection } from './asset-map-section';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const kinds = [
  { id: 'cards', name: 'Objection cards' },
  { id: 'story', name: 'Customer story' },
];
const participants = ['Mateo', 'Declan', 'Priya'].map((name) => ({ id: name, name, function: 'sales' }));
const opened = vi.fn<(id: string) => void>();

const map = () => useWorkshop.getState().facilitation.assetMap;
const marketing = () => useWorkshop.getState().document.marketing;
const open = (assetMap: object = { kinds }) => {
  const draft = openDraft();
  const setup = { ...draft.document.setup, participants };
  useWorkshop.setState({
    ...openDraft({ ...draft.document, setup } as typeof draft.document),
    facilitation: facilitationSchema.parse({ assetMap }),
    look: { locale: 'en-GB', currency: 'EUR' },
  });
  return render(<AssetMapSection onOpenCommitment={opened} />);
};
const cell = (name: RegExp) => within(screen.getByRole('grid')).getByRole('button', { name });

beforeEach(() => opened.mockReset());

it('takes kinds from the library, not needed where they were not made for the step', async () => {
  open({});
  await userEvent.click(screen.getByRole('button', { name: 'Kinds from the library' }));
  expect(pickerRequest()).toMatchObject({ kind: 'asset-kind', amount: 'many' });
  await answerPicker(shippedItemOf('asset-objection-cards'));

  expect(map().kinds).toMatchObject([{ id: 'asset-objection-cards' }]);
  expect(cell(/Decision: Not looked at/)).toBeVisible();
  expect(cell(/Discovery: Not needed/)).toBeVisible();
  undo();
  expect(map()).toMatchObject({ kinds: [], cells: [] });
});

it('names a kind of the room’s own as soon as it is added, the first one too', async () => {
  open({});
  await userEvent.click(screen.getByRole('button', { name: 'Add a kind' }));
  await userEvent.keyboard('Price sheet');
  await userEvent.click(screen.getByRole('button', { name: 'Add a kind' }));
  await userEvent.keyboard('Trial plan');
  expect(map().kinds.map(({ name }) => name)).toEqual(['Price sheet', 'Trial plan']);

  await userEvent.click(screen.getByRole('button', { name: 'Delete Price sheet' }));
  expect(map().kinds.map(({ name }) => name)).toEqual(['Trial plan']);
});

it('is one tab stop, walked with the arrow keys and set with letters', async () => {
  open();
  cell(/Objection cards, First contact/).focus();
  await userEvent.keyboard('{ArrowRight}m{ArrowDown}{End}w');
  expect(map().cells).toMatchObject([
    { kindId: 'cards', stage: 'discovery', stands: 'missing' },
    { kindId: 'story', stage: 'growth', stands: 'weak' },
  ]);
  expect(cell(/Customer story, After the signature: Weak/)).toHaveFocus();
  expect(screen.getByRole('grid').querySelectorAll('button[tabindex="0"]')).toHaveLength(1);

  await userEvent.keyboard('{Delete}{Control>}{Home}{/Control}');
  expect(map().cells).toHaveLength(1);
  expect(cell(/Objection cards, First contact/)).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(cell(/Objection cards, First contact: Have/)).toHaveFocus();
});

it('keeps a note to the cell in focus', async () => {
  open({ kinds, cells: [{ kindId: 'cards', stage: 'decision', stands: 'weak' }] });
  cell(/Objection cards, Decision/).focus();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Note' }), 'Of 2019');
  expect(map().cells[0]?.note).toBe('Of 2019');
});

it('sums up what sellers find useful, with no mean of two', async () => {
  open();
  for (const seller of ['Mateo', 'Declan']) {
    if (seller !== 'Mateo') {
      await userEvent.click(screen.getByRole('button', { name: /Seller/ }));
      await userEvent.click(screen.getByRole('option', { name: new RegExp(seller) }));
    }
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Customer story' }));
  }
  const together = within(screen.getByRole('region', { name: /together/ }));
  expect(together.getByRole('row', { name: /Customer story Place 1 and 1, 2 sellers/ })).toBeVisible();
  expect(together.getByText(/too few for a mean/)).toBeVisible();
});

it('makes the most wanted cell a commitment with the revenue it must drive, undone as one', async () => {
  open({
    kinds,
    cells: [
      { kindId: 'cards', stage: 'decision', stands: 'missing' },
      { kindId: 'story', stage: 'growth', stands: 'missing' },
    ],
    rankings: [{ participantId: 'Mateo', kindIds: ['story', 'cards'] }],
  });
  const rows = () => within(screen.getByRole('list', { name: 'Cells to fill' })).getAllByRole('group');
  expect(rows().map((row) => row.getAttribute('aria-label'))).toEqual([
    'Customer story, After the signature',
    'Objection cards, Decision',
  ]);
  const [first] = rows();
  if (!first) throw new Error('no cell is wanted');
  await userEvent.type(within(first).getByRole('textbox'), '200000');
  await userEvent.click(within(first).getByRole('button', { name: /^Make it a commitment/ }));

  expect(marketing()).toMatchObject([{ kind: 'assets', target: 200_000, unit: 'EUR' }]);
  expect(marketing()[0]?.commitment).toMatch(/Customer story.*it must drive €200,000$/);
  expect(cell(/Customer story, After the signature: Missing, filled by Release/)).toHaveTextContent('M1');
  expect(rows()).toHaveLength(1);

  cell(/Customer story, After the signature/).focus();
  await userEvent.click(await screen.findByRole('button', { name: 'Open the commitment' }));
  expect(opened).toHaveBeenCalledWith(marketing()[0]?.id);

  act(() => undo());
  expect(marketing()).toEqual([]);
  expect(map().cells[1]?.commitmentId).toBeNull();
  expect(rows()).toHaveLength(2);
});

it('has nothing that axe finds wrong', async () => {
  const { container } = open({ kinds, cells: [{ kindId: 'cards', stage: 'decision', stands: 'missing' }] });
  cell(/Objection cards, Decision/).focus();
  await screen.findByRole('region', { name: 'The cell in focus' });
  expect(await axeInDom(container)).toEqual([]);
});
