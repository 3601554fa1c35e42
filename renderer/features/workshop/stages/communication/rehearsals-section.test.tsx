import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { wordsIn } from '#shared/domain/library/body-words';
import { answerPicker, pickerRequest, rowOf, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { ToastRegion } from '../../../../ui/toast';
import { note, useWorkshop } from '../../workshop-store';
import { RehearsalsSection } from './rehearsals-section';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const rehearsals = () => useWorkshop.getState().facilitation.rehearsals;
const dispute = shippedItemOf('dispute-one-call');
const title = wordsIn(dispute.body, 'title');

async function rehearse() {
  const { container } = render(
    <>
      <RehearsalsSection />
      <ToastRegion />
    </>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Rehearse with a dispute' }));
  await answerPicker(dispute);
  return { container, card: within(screen.getByRole('region', { name: title })) };
}

beforeEach(() => useWorkshop.setState(openDraft()));

it('copies a dispute of the library among the private notes', async () => {
  const { container, card } = await rehearse();

  expect(rehearsals()).toMatchObject([{ id: 'dispute-one-call', title, wasClear: 'open' }]);
  expect(card.getByText(wordsIn(dispute.body, 'marketingSays'))).toBeVisible();
  expect(JSON.stringify(useWorkshop.getState().document)).not.toContain(title);
  expect(await axeInDom(container)).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Rehearse with a dispute' }));
  expect(pickerRequest().isIn?.(rowOf(dispute, title))).toBe(true);
  await answerPicker();
  expect(rehearsals()).toHaveLength(1);
});

it('keeps what the room answered, and says what it should have only afterwards', async () => {
  const { card } = await rehearse();
  const missing = wordsIn(dispute.body, 'usuallyMissing');
  await userEvent.type(card.getByRole('textbox', { name: 'Who decides, by the ladder' }), 'The campaign manager');
  await userEvent.type(card.getByRole('textbox', { name: 'By when' }), 'The same day');
  await userEvent.type(card.getByRole('textbox', { name: 'Note' }), 'Two answers at first');
  expect(card.queryByText(new RegExp(missing.slice(0, 30)))).toBeNull();

  await userEvent.click(card.getByRole('radio', { name: 'No' }));
  expect(card.getByText('Change the ladder until it answers this')).toBeVisible();
  expect(card.getByText(`What usually turns out to be missing: ${missing}`)).toBeVisible();
  expect(rehearsals()).toMatchObject([
    { decides: 'The campaign manager', byWhen: 'The same day', wasClear: 'no', note: 'Two answers at first' },
  ]);
});

it('takes a deleted rehearsal back, also while the clock of the stage runs', async () => {
  const { card } = await rehearse();
  await userEvent.click(card.getByRole('button', { name: `Delete the rehearsal of ${title}` }));
  expect(rehearsals()).toEqual([]);
  act(() => note((facilitation) => void (facilitation.stages.communication.usedSeconds += 1)));

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(rehearsals()).toHaveLength(1);
});

it('counts the disputes the ladder was clear in, and asks again once the ladder has changed', async () => {
  const { card } = await rehearse();
  expect(screen.getByText('The ladder was clear in 0 of 2 disputes')).toBeVisible();
  await userEvent.click(card.getByRole('radio', { name: 'Yes' }));
  expect(screen.getByText('The ladder was clear in 1 of 2 disputes')).toBeVisible();

  await userEvent.click(card.getByRole('button', { name: `Ladder beside it: ${title}` }));
  const beside = within(screen.getByRole('dialog', { name: `Rehearse: ${title}` }));
  await userEvent.click(beside.getByRole('button', { name: 'Add a step' }));
  await userEvent.keyboard('The two leads');
  expect(useWorkshop.getState().document.communication.ladder).toMatchObject([{ decides: 'The two leads' }]);
  expect(beside.getByText('Ask again: the ladder has changed since')).toBeVisible();
  await userEvent.click(beside.getByRole('button', { name: 'Done' }));
  expect(screen.getByText('The ladder was clear in 0 of 2 disputes')).toBeVisible();

  await userEvent.click(card.getByRole('button', { name: 'Still clear' }));
  expect(screen.getByText('The ladder was clear in 1 of 2 disputes')).toBeVisible();
  expect(card.queryByText('Ask again: the ladder has changed since')).toBeNull();
});
