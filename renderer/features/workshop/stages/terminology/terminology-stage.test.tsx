import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { titleOf } from '#shared/domain/library/item-body';
import { readyDocument } from '../../../../../tests/support/agreement-builder';
import { answerPicker, pickerRequest, rowOf, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { openDraft } from '../../../../../tests/support/open-draft';
import { ToastRegion } from '../../../../ui/toast';
import { useWorkshop } from '../../workshop-store';
import { TerminologyStage } from './terminology-stage';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const terms = () => useWorkshop.getState().document.terms;
const open = (document = readyDocument()) => {
  useWorkshop.setState(openDraft(document));
  render(
    <>
      <TerminologyStage />
      <ToastRegion />
    </>,
  );
};
const choose = (name: RegExp) =>
  userEvent.click(within(screen.getByRole('list', { name: 'Terms' })).getByRole('button', { name }));

beforeEach(() => useWorkshop.setState(openDraft()));

it('edits the test of the chosen term under a label that names it', async () => {
  open();
  await choose(/^SQL/);
  const field = screen.getByRole('textbox', { name: 'Entry test' });
  await userEvent.clear(field);
  await userEvent.type(field, 'A talk was held');

  expect(terms().find(({ id }) => id === 'sql')?.entryTest).toBe('A talk was held');
  expect(useWorkshop.getState().history.done.at(-1)?.label).toBe('Edit term SQL: entry test');
});

it('keeps each side’s stand and counts what both agree on', async () => {
  open();
  expect(screen.getByRole('heading', { name: '8 of 8 terms are agreed by both sides' })).toBeVisible();

  const sales = screen.getByRole('radiogroup', { name: 'Sales' });
  await userEvent.click(within(sales).getByRole('radio', { name: 'Open' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Note of sales' }), 'Which form?');

  expect(terms()[0]?.sales).toEqual({ status: 'open', note: 'Which form?' });
  expect(screen.getByRole('heading', { name: '7 of 8 terms are agreed by both sides' })).toBeVisible();
  expect(screen.getByText('Marketing agreed, sales open')).toBeVisible();
});

it('takes several terms from the library, known by their ids', async () => {
  open({ ...readyDocument(), terms: [] });
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  expect(pickerRequest()).toMatchObject({ kind: 'term', amount: 'many' });
  await answerPicker(shippedItemOf('term-mql'), shippedItemOf('term-sql'));

  expect(terms().map(({ id }) => id)).toEqual(['term-mql', 'term-sql']);
  expect(terms().every(({ marketing, sales }) => marketing.status === 'open' && sales.status === 'open')).toBe(true);
  expect(useWorkshop.getState().history.done.at(-1)?.label).toBe('Add 2 terms');
  expect(screen.getByText('No term says what “marketing responder” means.')).toBeVisible();
  expect(screen.queryByText(/“sales qualified lead/)).toBeNull();
});

it('knows what the agreement has already by its id and by its name', async () => {
  const [mql] = readyDocument().terms;
  if (!mql) throw new Error('no term to rename');
  open({
    ...readyDocument(),
    terms: [
      { ...mql, id: 'term-mql', name: 'Warm lead' },
      { ...mql, id: 'own', name: 'SQL' },
    ],
  });
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  const { isIn } = pickerRequest();
  const known = ['term-mql', 'term-sql', 'term-sal'].map((id) => {
    const item = shippedItemOf(id);
    return isIn?.(rowOf(item, titleOf(item.kind, item.body)));
  });

  expect(known).toEqual([true, true, false]);
  await answerPicker();
  expect(useWorkshop.getState().history.done).toEqual([]);
});

it('adds a term of one’s own and goes to its name', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Add a term' }));
  expect(screen.getByRole('textbox', { name: 'Term' })).toHaveFocus();
  await userEvent.keyboard('Recycled');

  expect(terms().at(-1)?.name).toBe('Recycled');
});

it('deletes a term, opens the one beside it, and brings it back from the toast', async () => {
  open();
  await choose(/^SQL/);
  await userEvent.click(screen.getByRole('button', { name: 'Delete this term' }));
  expect(terms().some(({ id }) => id === 'sql')).toBe(false);
  expect(screen.getByRole('textbox', { name: 'Term' })).toHaveValue('Qualified-lead criteria');

  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(terms().map(({ id }) => id)).toEqual(readyDocument().terms.map(({ id }) => id));
});

it('withdraws the offer to undo once something else is edited', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Delete this term' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Term' }), '!');

  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

it('opens the term whose field had the focus when the workshop was left', () => {
  const draft = openDraft(readyDocument());
  useWorkshop.setState({ ...draft, facilitation: { ...draft.facilitation, currentField: 'terms.need.entryTest' } });
  render(<TerminologyStage />);

  expect(screen.getByRole('textbox', { name: 'Term' })).toHaveValue('Need (BANT)');
});
