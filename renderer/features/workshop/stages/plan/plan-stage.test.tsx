import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import type { PlanDraft } from '#shared/domain/plan/plan-schema';
import { undo, useWorkshop } from '../../workshop-store';
import { PlanStage } from './plan-stage';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const first = useWorkshop.getInitialState();
const plan = () => useWorkshop.getState().document.plan;
const field = (name: string) => screen.getByRole('textbox', { name });

/** All at once: a key at a time takes long with this many fields. */
async function write(input: HTMLElement, text: string) {
  input.focus();
  await userEvent.paste(text);
}

function show(given: Partial<PlanDraft> = {}) {
  useWorkshop.setState({ document: agreementDocumentSchema.parse({ plan: given }) });
  render(<PlanStage />);
}

const whole: Partial<PlanDraft> = {
  revenueGoal: 1_540_000_000,
  averageDeal: 2_500_000,
  marketingShare: 0.26,
  responderToMql: 0.1,
  mqlToSal: 0.5,
  salToSql: 0.4,
  sqlToWon: 0.308,
  weeks: 52,
  sellers: 12,
  leadsPerSellerPerWeek: 5,
  deliveredPerWeek: 150,
};

beforeEach(() => useWorkshop.setState(first, true));

it('writes what is typed into the draft, money in cents and rates as fractions', async () => {
  show();
  await write(field('Revenue goal'), '1000000');
  await write(field('SQL to won'), '30.8');
  await write(field('Period'), '52');

  expect(plan()).toMatchObject({ revenueGoal: 100_000_000, sqlToWon: 0.308, weeks: 52 });
});

it('starts with empty fields and says what is needed first', () => {
  show();

  for (const input of screen.getAllByRole('textbox')) expect(input).toHaveValue('');
  expect(
    screen.getByText(/Still needed: the revenue goal and the average deal/, { selector: '.plan__headline' }),
  ).toBeVisible();
});

it('keeps a rate that is out of range as typed, with the rule under it', async () => {
  show({ ...whole, sqlToWon: null });
  await userEvent.type(field('SQL to won'), '130');
  await userEvent.tab();

  expect(field('SQL to won')).toHaveValue('130');
  expect(plan().sqlToWon).toBe(1.3);
  expect(field('SQL to won')).toHaveAccessibleDescription(/must be above 0% and at most 100%/);
});

it('tells the plan in a headline and draws it with the same figures in words', () => {
  show(whole);

  expect(
    screen.getByText('50 leads a week are needed, 150 are handed over, 60 can be worked: 90 are ignored.'),
  ).toBeVisible();
  expect(
    screen.getByRole('img', {
      name: 'Leads a week. Needed: 50. Handed over: 150. Can be worked: 60, 90 ignored.',
    }),
  ).toBeVisible();
  expect(screen.getByRole('img', { name: /^Funnel over the period.*Won: 161, 30.8% of SQLs/ })).toBeVisible();
});

it('says how far a rate may lie by its sample, and takes the rate from it', async () => {
  show({ ...whole, sqlToWon: 0.4 });
  await userEvent.click(screen.getByRole('button', { name: 'Sample behind SQL to won' }));
  await write(field('Won'), '81');
  await write(field('of SQLs'), '263');

  expect(screen.getByText(/between 25.5% and 36.6% with 95% confidence/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Use 30.8%' }));
  expect(plan().sqlToWon).toBe(81 / 263);
});

it('solves for one input and applies it as one step that can be undone', async () => {
  show({ ...whole, solve: { fixed: 'capacityPerWeek', target: null, variable: 'sellers' } });
  const solve = screen.getByRole('region', { name: 'What would it take?' });
  await write(within(solve).getByRole('textbox', { name: 'Target' }), '80');

  expect(within(solve).getByText(/Stays as it is: Leads a seller can work/)).toBeVisible();
  const before = useWorkshop.getState().history.done.length;
  await userEvent.click(within(solve).getByRole('button', { name: 'Use this value' }));

  expect(plan().sellers).toBe(16);
  expect(useWorkshop.getState().history.done.length).toBe(before + 1);
  expect(useWorkshop.getState().history.done.at(-1)?.label).toBe('Use the solved value: Sellers');
  undo();
  expect(plan()).toMatchObject({ sellers: 12, solve: { target: 80 } });
});

it('shows a solved value in its unit, beside what the plan has now', () => {
  show({ ...whole, solve: { fixed: 'capacityPerWeek', target: 90, variable: 'leadsPerSellerPerWeek' } });
  const solve = screen.getByRole('region', { name: 'What would it take?' });

  expect(within(solve).getByText(/^Leads a seller can work:/)).toHaveTextContent(
    'Leads a seller can work: 7.5 a week (now 5 a week)',
  );
});

it('says in words why a target cannot be reached', async () => {
  show({ ...whole, solve: { fixed: 'neededPerWeek', target: null, variable: 'sqlToWon' } });
  await write(screen.getByRole('textbox', { name: 'Target' }), '5');

  expect(screen.getByText(/would have to be above 100%/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Use this value' })).toBeNull();
});

it('offers only inputs that change the outcome held fixed', async () => {
  show({ ...whole, solve: { fixed: 'romi', target: 1, variable: 'grossMargin' } });
  await userEvent.click(screen.getByRole('button', { name: /By changing$/ }));

  const offered = screen.getAllByRole('option').map((option) => option.textContent);
  expect(offered).toEqual(['Average deal', 'MQL to SAL', 'SAL to SQL', 'SQL to won', 'Gross margin', 'Cost per MQL']);
});
