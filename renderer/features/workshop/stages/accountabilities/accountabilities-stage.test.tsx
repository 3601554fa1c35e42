import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { Accountability } from '#shared/domain/agreement/accountability-schema';
import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { answerPicker, pickerRequest, rowOf, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { ToastRegion } from '../../../../ui/toast';
import { useWorkshop } from '../../workshop-store';
import { AccountabilitiesStage } from './accountabilities-stage';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

// jsdom scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

const first = useWorkshop.getInitialState();
const sales = () => useWorkshop.getState().document.sales;
const rowNames = () => sales().map(({ commitment }) => commitment);

type Row = Partial<Accountability> & Pick<Accountability, 'id'>;

function show(rows: { readonly sales?: readonly Row[]; readonly marketing?: readonly Row[] }) {
  useWorkshop.setState({ document: agreementDocumentSchema.parse(rows) });
  render(
    <>
      <AccountabilitiesStage side="sales" />
      <ToastRegion />
    </>,
  );
}

const call: Row = { id: 'call', kind: 'response-time', commitment: 'Call every accepted lead' };
const fill: Row = { id: 'fill', kind: 'crm-fields', commitment: 'Fill the mandatory fields' };

beforeEach(() => useWorkshop.setState(first, true));

it('names the kinds that are not covered and adds one of them', async () => {
  show({ sales: [call] });
  expect(screen.getByText(/^Not covered yet: mandatory CRM fields, win\/loss reviews/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Add: Closed-loop feedback on lead quality' }));

  expect(sales().at(-1)).toMatchObject({ kind: 'closed-loop-feedback', commitment: '' });
  await userEvent.paste('Return every lead');
  expect(sales().at(-1)?.commitment).toBe('Return every lead');
});

it('writes all fields of the chosen commitment into the draft', async () => {
  show({ sales: [call, fill] });
  await userEvent.click(screen.getByRole('button', { name: /^Fill the mandatory fields/ }));
  const type = async (name: string, text: string) => {
    screen.getByLabelText(name).focus();
    await userEvent.paste(text);
  };
  await type('Metric', 'Share of filled fields');
  await type('Target', '95');
  await type('Unit', '%');
  await type('Measured over', 'per quarter');
  await type('Owner', 'Jonas Falk');
  await type('Data source', 'CRM report 12');
  await type('If it is missed', 'Jonas Falk explains it');

  expect(sales()[1]).toMatchObject({
    metric: 'Share of filled fields',
    target: 95,
    unit: '%',
    period: 'per quarter',
    owner: 'Jonas Falk',
    dataSource: 'CRM report 12',
    consequence: 'Jonas Falk explains it',
  });
  expect(screen.getByText('In words: at least 95% per quarter')).toBeVisible();
  expect(screen.getByText('Nothing is missing: this commitment can be checked.')).toBeVisible();
});

it('says what is missing at the field and in a list that leads there', async () => {
  show({ sales: [{ ...call, commitment: 'Try to call leads soon', metric: 'Calls' }] });

  expect(screen.getByRole('button', { name: /^Try to call leads soon.*to settle/ })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Commitment' })).toHaveAccessibleDescription(/promises an effort/);
  const list = screen.getByRole('region', { name: 'What is missing' });
  expect(within(list).getByText('Nobody owns it.')).toBeVisible();
  await userEvent.click(within(list).getByRole('button', { name: 'Go to “Owner”' }));
  expect(screen.getByRole('combobox', { name: 'Owner' })).toHaveFocus();
});

it('reorders with the buttons', async () => {
  show({ sales: [call, fill] });
  await userEvent.click(screen.getByRole('button', { name: 'Move down: Call every accepted lead' }));

  expect(rowNames()).toEqual(['Fill the mandatory fields', 'Call every accepted lead']);
});

it('deletes the chosen commitment and takes it back', async () => {
  show({ sales: [call, fill] });
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(rowNames()).toEqual(['Fill the mandatory fields']);
  await waitFor(() => expect(screen.getByRole('button', { name: /^Fill the mandatory fields/ })).toHaveFocus());

  await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(rowNames()).toEqual(['Call every accepted lead', 'Fill the mandatory fields']);
});

it('takes commitments of this side from the library', async () => {
  show({});
  expect(screen.getByText('Sales has not committed to anything yet')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  expect(pickerRequest()).toMatchObject({ kind: 'accountability', facets: { side: 'sales' } });
  await answerPicker(shippedItemOf('accountability-next-step'));

  expect(sales().map(({ id }) => id)).toEqual(['accountability-next-step']);
  expect(sales()[0]?.commitment).not.toBe('');
});

it('warns of a commitment that was written for the other side', async () => {
  show({});
  await userEvent.click(screen.getByRole('button', { name: 'From the library' }));
  const row = rowOf(shippedItemOf('accountability-verdict'), 'Hand over 40 MQLs');
  const { warn } = pickerRequest();

  expect(warn?.({ ...row, facets: { side: 'marketing' } })).toBe('Written for marketing');
  expect(warn?.({ ...row, facets: { side: 'sales' } })).toBeNull();
  await answerPicker();
});

it('says where this side promises less than the other, and nothing of the other side', () => {
  show({ marketing: [{ ...call, target: 4, consequence: 'A review' }], sales: [fill] });

  expect(screen.getByText('Marketing has targets, sales has none.')).toBeVisible();
  expect(screen.getByText('A miss has consequences for marketing alone.')).toBeVisible();
});

it('opens on the commitment whose field had the focus', () => {
  useWorkshop.setState(({ facilitation }) => ({
    facilitation: { ...facilitation, currentField: 'sales.fill.metric' },
  }));
  show({ sales: [call, fill] });

  expect(screen.getByRole('textbox', { name: 'Commitment' })).toHaveValue('Fill the mandatory fields');
});
