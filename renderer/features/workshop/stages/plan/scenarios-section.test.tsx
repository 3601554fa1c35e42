import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { facilitationSchema } from '#shared/domain/agreement/facilitation-schema';
import { fiftyNeeded } from '../../../../../tests/support/plan-builder';
import { undo, useWorkshop } from '../../workshop-store';
import { ScenariosSection } from './scenarios-section';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const first = useWorkshop.getInitialState();
const scenarios = () => useWorkshop.getState().facilitation.scenarios;
const plan = () => useWorkshop.getState().document.plan;
const steps = () => useWorkshop.getState().history.done.length;
const row = (name: RegExp) => screen.getByRole('row', { name });

const elephants = fiftyNeeded({ averageDeal: 20_000_000 });
const salmon = fiftyNeeded({ samples: { ...fiftyNeeded().samples, sqlToWon: { successes: 0, trials: 20 } } });

function show(isTogether = false) {
  const rows = [
    { id: 'a', name: 'Elephants', hoursPerLead: 2, isTogether },
    { id: 'b', name: 'Salmon', plan: salmon, leads: 100, hoursPerLead: 0.5, isTogether },
  ];
  useWorkshop.setState({
    document: agreementDocumentSchema.parse({ plan: elephants }),
    facilitation: facilitationSchema.parse({ scenarios: { rows, chosenId: 'a' } }),
  });
  render(<ScenariosSection />);
}

beforeEach(() => useWorkshop.setState(first, true));

it('begins with the plan as it is, under a name', async () => {
  render(<ScenariosSection />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy the plan' }));

  expect(scenarios().rows).toMatchObject([{ name: 'The plan as it is' }]);
  expect(scenarios().chosenId).toBe(scenarios().rows[0]?.id);
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

it('compares leads, wins, hours and cost, with bands in words', () => {
  show();

  expect(row(/^Elephants/)).toHaveTextContent('650');
  expect(row(/^Elephants/)).toHaveTextContent('1,300');
  expect(row(/^Salmon/)).toHaveTextContent('2.5');
  expect(row(/^Salmon/)).toHaveTextContent('or more, no upper bound can be given');
  expect(row(/^Salmon/)).toHaveTextContent('€100,000');
});

it('keeps what would have to be true for a funnel, and says it in the comparison', async () => {
  show();
  await userEvent.type(
    within(screen.getByRole('group', { name: 'Salmon' })).getByRole('textbox', { name: 'What would have to be true' }),
    'Two more sellers.',
  );

  expect(scenarios().rows).toMatchObject([{ note: '' }, { note: 'Two more sellers.' }]);
  expect(row(/^Salmon/)).toHaveTextContent('Two more sellers.');
});

it('chooses another in one step and back without a loss', async () => {
  show();
  const before = steps();
  await userEvent.click(screen.getByRole('button', { name: 'Choose Salmon' }));

  expect(plan()).toEqual(salmon);
  expect(steps()).toBe(before + 1);
  await userEvent.click(screen.getByRole('button', { name: 'Choose Elephants' }));
  expect(plan()).toEqual(elephants);
  undo();
  expect(plan()).toEqual(salmon);
  undo();
  expect([plan(), scenarios().chosenId]).toEqual([elephants, 'a']);
});

it('deletes a funnel and takes it back', async () => {
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Delete Elephants' }));

  expect([scenarios().rows.length, scenarios().chosenId, plan()]).toEqual([1, null, elephants]);
  undo();
  expect([scenarios().rows.length, scenarios().chosenId]).toEqual([2, 'a']);
});

it('adds funnels up and says what is short of the goal', async () => {
  show(true);
  const together = screen.getByRole('region', { name: 'Together' });
  expect(together).toHaveTextContent('Elephants and Salmon together: 750 leads');
  const goal = within(together).getByRole('textbox', { name: 'Revenue to bring together' });
  goal.focus();
  await userEvent.paste('3375001');
  expect(together).toHaveTextContent('€1 short of the goal');
  await userEvent.clear(goal);
  await userEvent.paste('3000000');
  expect(together).toHaveTextContent('the goal is reached');
});
