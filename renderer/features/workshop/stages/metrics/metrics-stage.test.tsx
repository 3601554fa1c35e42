import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { namedKpi, readyDocument } from '../../../../../tests/support/agreement-builder';
import { answerPicker, pickerRequest, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../../workshop-store';
import { MetricsStage } from './metrics-stage';

vi.mock('../../../../lib/api', () => ({
  api: {
    agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) },
    library: { getMany: ({ ids }: { readonly ids: readonly string[] }) => Promise.resolve(ids.map(shippedItemOf)) },
  },
  onEvent: () => () => undefined,
}));

const communication = () => useWorkshop.getState().document.communication;
const open = (document = readyDocument()) => {
  useWorkshop.setState(openDraft(document));
  return render(<MetricsStage />);
};
const withAge = () => {
  const document = readyDocument();
  document.communication.kpis = [namedKpi('age', 'Lead age')];
  return document;
};

beforeEach(() => useWorkshop.setState(openDraft()));

it('offers both halves of lead aging first, and takes one whole with one press', async () => {
  open();
  const demanded = within(screen.getByRole('heading', { name: /at least/ }).closest('section') ?? document.body);
  const [first, second] = demanded.getAllByRole('button');
  expect([first?.textContent, second?.textContent]).toEqual(['Lead age, marketing’s half', 'Lead age, sales’ half']);

  await userEvent.click(screen.getByRole('button', { name: 'Add: Lead age, sales’ half' }));

  expect(communication().kpis[0]).toMatchObject({ id: 'kpi-lead-age-sales', isWorkingTime: true, target: null });
  expect(screen.queryByRole('button', { name: 'Add: Lead age, sales’ half' })).toBeNull();
  expect(await screen.findByRole('textbox', { name: 'Metric' })).toHaveFocus();
});

it('says what a metric lacks until it is written', async () => {
  open(withAge());
  await userEvent.click(screen.getByRole('button', { name: /^Lead age.*5 things missing/ }));
  const lacks = () => within(screen.getByRole('list', { name: 'What it still lacks' })).getAllByRole('listitem');
  expect(lacks().map(({ textContent }) => textContent)).toContain('No objective is agreed.');

  await userEvent.type(screen.getByRole('textbox', { name: 'Formula' }), 'median');
  await userEvent.type(screen.getByRole('combobox', { name: 'Owner' }), 'Ada');
  await userEvent.type(screen.getByRole('textbox', { name: 'Where it is read' }), 'Report');
  await userEvent.type(screen.getByRole('textbox', { name: 'Target' }), '8');
  await userEvent.type(screen.getByRole('textbox', { name: 'Unit' }), 'hours');
  await userEvent.tab();
  expect(lacks().map(({ textContent }) => textContent)).toEqual(['No meeting looks at it.']);

  await userEvent.click(screen.getByRole('checkbox', { name: 'Pipeline meeting' }));
  expect(screen.queryByRole('list', { name: 'What it still lacks' })).toBeNull();
  expect(screen.getByText('In words: at least 8 hours')).toBeVisible();
});

it('puts a metric on a meeting with one press, and takes it off with one undo', async () => {
  open(withAge());
  await userEvent.click(screen.getByRole('button', { name: /^Lead age/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Pipeline meeting' }));
  expect(communication().meetings[0]?.kpiIds).toContain('age');

  undo();
  expect(communication().meetings[0]?.kpiIds).not.toContain('age');
});

it('takes definitions from the library in one step', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Metrics from the library' }));
  expect(pickerRequest()).toMatchObject({ kind: 'metric', amount: 'many' });
  await answerPicker(shippedItemOf('kpi-onboarding'), shippedItemOf('kpi-romi'));
  expect(communication().kpis.map(({ owner }) => owner)).toEqual(['Sales Manager', 'VP Marketing']);

  undo();
  expect(communication().kpis).toEqual([]);
});

it('deletes a metric with its place on the agendas', async () => {
  const document = withAge();
  document.communication.meetings[0]?.kpiIds.push('age');
  open(document);
  await userEvent.click(screen.getByRole('button', { name: 'Delete Lead age' }));
  expect(communication().meetings[0]?.kpiIds).not.toContain('age');

  undo();
  expect(communication()).toEqual(document.communication);
});

it('has nothing that axe finds wrong', async () => {
  const { container } = open(withAge());
  await userEvent.click(screen.getByRole('button', { name: /^Lead age/ }));
  expect(await axeInDom(container)).toEqual([]);
});
