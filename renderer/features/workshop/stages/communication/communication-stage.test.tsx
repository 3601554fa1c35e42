import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { isTakenFrom } from '#shared/domain/library/row-id';
import { namedKpi, readyDocument } from '../../../../../tests/support/agreement-builder';
import { answerPicker, pickerRequest, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { openDraft } from '../../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../../workshop-store';
import { CommunicationStage } from './communication-stage';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const communication = () => useWorkshop.getState().document.communication;
const open = (document = readyDocument()) => {
  useWorkshop.setState(openDraft(document));
  render(<CommunicationStage />);
};
const nothing = () => ({ ...readyDocument(), communication: { meetings: [], kpis: [], ladder: [] } });

beforeEach(() => useWorkshop.setState(openDraft()));

it('edits a meeting that was unfolded', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: /^Pipeline meeting/ }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Minutes' }), '45');
  await userEvent.type(screen.getByRole('textbox', { name: 'Topics' }), ', and next steps');

  expect(communication().meetings[0]).toMatchObject({ minutes: 45, topics: 'Leads and deals, and next steps' });
  expect(useWorkshop.getState().history.done.at(-1)?.label).toBe('Edit meeting Pipeline meeting: topics');
});

it('takes a meeting from the library with the KPIs that stand already', async () => {
  open(nothing());
  await userEvent.click(screen.getByRole('button', { name: 'Meetings from the library' }));
  await answerPicker(shippedItemOf('meeting-hand-over'));

  expect(communication().meetings[0]?.kpiIds).toEqual(['m-lead-volume', 's-response-time', 's-closed-loop-feedback']);
  expect(screen.getByRole('heading', { name: '8 KPIs have no meeting' })).toBeVisible();
});

it('takes KPIs from the library in one step', async () => {
  open(nothing());
  await userEvent.click(screen.getByRole('button', { name: 'KPIs from the library' }));
  await answerPicker(shippedItemOf('kpi-lead-age-marketing'), shippedItemOf('kpi-acceptance'));

  expect(communication().kpis.map(({ id }) => id)).toEqual(['kpi-lead-age-marketing', 'kpi-acceptance']);
  undo();
  expect(communication().kpis).toEqual([]);
});

it('deletes a meeting and takes it back', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Delete Pipeline meeting' }));
  expect(communication().meetings).toEqual([]);

  undo();
  expect(communication().meetings).toHaveLength(1);
});

it('puts a KPI nobody looks at on a meeting', async () => {
  open();
  await userEvent.click(screen.getByRole('button', { name: 'Add a KPI' }));
  await userEvent.keyboard('Lead age');
  const table = screen.getByRole('table', { name: 'KPIs without a meeting' });
  await userEvent.click(within(table).getByRole('button', { name: /Put it on a meeting/ }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Pipeline meeting' }));

  expect(communication().meetings[0]?.kpiIds).toContain(communication().kpis[0]?.id);
  expect(screen.getByRole('heading', { name: 'All 12 KPIs have a meeting' })).toBeVisible();
});

it('deletes a further KPI from its meetings too, and undoes both at once', async () => {
  const document = readyDocument();
  document.communication.kpis = [namedKpi('age', 'Lead age')];
  document.communication.meetings[0]?.kpiIds.push('age');
  open(document);

  await userEvent.click(screen.getByRole('button', { name: 'Delete further KPI 1: Lead age' }));
  expect(communication().meetings[0]?.kpiIds).not.toContain('age');
  expect(useWorkshop.getState().history.done.at(-1)?.label).toBe('Delete KPI “Lead age”');
  undo();
  expect(communication()).toEqual(document.communication);
});

it('takes a whole ladder from the library, known by its id, and adds up its clocks', async () => {
  open(nothing());
  await userEvent.click(screen.getByRole('button', { name: 'A ladder from the library' }));
  expect(pickerRequest()).toMatchObject({ kind: 'ladder', amount: 'one' });
  await answerPicker(shippedItemOf('ladder-four'));

  expect(communication().ladder).toHaveLength(4);
  expect(new Set(communication().ladder.map(({ id }) => id)).size).toBe(4);
  expect(communication().ladder.every(({ id }) => isTakenFrom(id, 'ladder-four'))).toBe(true);
  expect(screen.getByText('A conflict is settled after 7 working days at the latest.')).toBeVisible();
});

it('edits who decides and by when', async () => {
  open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Step 1: who decides' }), ' together');
  const limit = screen.getByRole('textbox', { name: 'Within' });
  await userEvent.clear(limit);
  await userEvent.type(limit, '3');

  expect(communication().ladder[0]).toMatchObject({ decides: 'Both leaders together', within: 3 });
});
