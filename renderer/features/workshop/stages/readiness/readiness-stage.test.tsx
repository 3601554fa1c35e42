import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import type { LeadersReading, PulseDesk, ThemeReading } from '#shared/domain/pulse/pulse-schema';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../../workshop-store';
import { ReadinessStage } from './readiness-stage';

const pulse = vi.hoisted(() => ({
  desk: vi.fn<() => Promise<PulseDesk>>(),
  begin: vi.fn<() => Promise<PulseDesk>>(),
  submit: vi.fn<(input: unknown) => Promise<void>>(),
  end: vi.fn<() => Promise<PulseDesk>>(),
  cancel: vi.fn<() => Promise<PulseDesk>>(),
  leaders: vi.fn<() => Promise<LeadersReading | null>>(),
}));
vi.mock('../../../../lib/api', () => ({
  api: {
    pulse,
    agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) },
    room: { curtain: () => Promise.resolve() },
  },
  onEvent: () => () => undefined,
}));

const statements = [
  { id: 'pulse-one', statement: 'They say what they mean.' },
  { id: 'pulse-two', statement: 'They keep us out.' },
];
const none: PulseDesk = { running: null, result: null, isHeldToday: false };
const running: PulseDesk = { ...none, running: { statements, hasEnough: { marketing: true, sales: false } } };
const high: ThemeReading = { mean: 4.5, level: 'high', spread: null };
const low: ThemeReading = { mean: 2, level: 'low', spread: { low: 6, middle: 0, high: 4 } };
const kept: PulseDesk = {
  running: null,
  isHeldToday: true,
  result: {
    heldOn: '2026-11-22',
    sheets: { marketing: 5, sales: 3 },
    themes: [{ theme: 'respect', marketing: low, sales: high, questions: ['Whom did you thank?'] }],
  },
};

async function showStage(desk: PulseDesk) {
  pulse.desk.mockResolvedValue(desk);
  const { container } = render(<ReadinessStage />);
  await waitFor(() => expect(screen.queryByText('Reading the pulse')).toBeNull());
  return container;
}

beforeEach(() => {
  for (const call of Object.values(pulse)) call.mockReset();
  useWorkshop.setState(openDraft());
});

it('says what a crash costs before it begins', async () => {
  const container = await showStage(none);
  expect(screen.getByText(/^No round is kept for this workshop/)).toBeVisible();
  expect(await axeInDom(container)).toEqual([]);

  await userEvent.click(screen.getByRole('button', { name: 'Hold a round' }));
  expect(pulse.begin).not.toHaveBeenCalled();
  expect(screen.getByText(/the round is lost/)).toBeVisible();
  pulse.begin.mockResolvedValue(running);
  await userEvent.click(screen.getByRole('button', { name: 'Begin the round' }));

  expect(await screen.findByText('Sales: not three sheets yet')).toBeVisible();
  expect(screen.getByText('Marketing: three sheets or more')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'End the round' })).toBeNull();
});

it('takes a whole sheet behind the curtain and keeps nothing of it on the page', async () => {
  await showStage(running);
  await userEvent.click(screen.getByRole('button', { name: 'Hand the laptop round' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sales' }));
  const groups = screen.getAllByRole('radiogroup').slice(0, 2);
  await userEvent.click(within(groups[0]!).getByRole('radio', { name: 'Mostly' }));

  await userEvent.click(screen.getByRole('button', { name: 'Hand in my sheet' }));
  expect(pulse.submit).not.toHaveBeenCalled();
  expect(screen.getByText('Answer this one too.')).toBeVisible();
  await userEvent.click(within(groups[1]!).getByRole('radio', { name: 'Hardly' }));
  pulse.submit.mockRejectedValueOnce(new Error('No round is under way.'));
  await userEvent.click(screen.getByRole('button', { name: 'Hand in my sheet' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Your sheet was not countedNo round is under way.');
  pulse.submit.mockResolvedValueOnce(undefined);
  await userEvent.click(screen.getByRole('button', { name: 'Hand in my sheet' }));

  expect(await screen.findByRole('heading', { name: 'Your sheet is in' })).toBeVisible();
  expect(pulse.submit).toHaveBeenLastCalledWith({
    agreementId: useWorkshop.getState().agreementId,
    sheet: {
      side: 'sales',
      answers: [
        { statementId: 'pulse-one', value: 4 },
        { statementId: 'pulse-two', value: 2 },
      ],
    },
  });
  await userEvent.click(screen.getByRole('button', { name: 'I have the laptop next' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sales' }));
  expect(screen.getByText('2 of 2 still open.')).toBeVisible();
  expect(within(screen.getByRole('dialog')).queryByRole('radio', { checked: true })).toBeNull();
  expect(JSON.stringify(useWorkshop.getState().facilitation)).not.toContain('pulse-');
});

it('forgets a sheet that is left', async () => {
  await showStage(running);
  await userEvent.click(screen.getByRole('button', { name: 'Hand the laptop round' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Marketing' }));
  await userEvent.click(screen.getAllByRole('radio', { name: 'Entirely' })[0]!);
  await userEvent.click(screen.getByRole('button', { name: 'Stop without handing in' }));
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Marketing' }));

  expect(within(screen.getByRole('dialog')).queryByRole('radio', { checked: true })).toBeNull();
  expect(pulse.submit).not.toHaveBeenCalled();
});

it('shows each side by theme, with what to ask, and no second round on the day', async () => {
  const container = await showStage(kept);

  const row = screen.getByRole('row', { name: /^Respect/ });
  expect(within(row).getByRole('meter', { name: 'Marketing: Respect' })).toHaveAttribute('aria-valuetext', 'Low, 2');
  expect(row).toHaveTextContent('6 low, 4 high of 10 answers');
  expect(within(row).getByRole('meter', { name: 'Sales: Respect' })).toHaveAttribute(
    'aria-valuetext',
    'High, 4.5 or more',
  );
  expect(row).toHaveTextContent('The sides see it differently');
  expect(screen.getByText('Whom did you thank?')).toBeVisible();
  expect(screen.getByText('Where a side is nearly of one mind')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Hold/ })).toBeNull();
  expect(await axeInDom(container)).toEqual([]);
});

it('reads the leaders only when asked, and takes them off the page again', async () => {
  await showStage(kept);
  expect(pulse.leaders).not.toHaveBeenCalled();
  pulse.leaders.mockResolvedValue({ marketing: low, sales: high, isLow: true, questions: ['What is oldest?'] });

  await userEvent.click(screen.getByRole('button', { name: 'Show it to me alone' }));
  expect(await screen.findByText('What is oldest?')).toBeVisible();
  await userEvent.click(screen.getByRole('checkbox', { name: 'The two have talked' }));
  expect(useWorkshop.getState().facilitation.leadersTalk.isDone).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Hide it' }));

  expect(screen.queryByText('What is oldest?')).toBeNull();
  expect(screen.queryByRole('checkbox')).toBeNull();
  undo();
  expect(useWorkshop.getState().facilitation.leadersTalk.isDone).toBe(false);
});

it('advises nothing where the leaders do not read low', async () => {
  await showStage(kept);
  pulse.leaders.mockResolvedValue({ marketing: high, sales: high, isLow: false, questions: [] });

  await userEvent.click(screen.getByRole('button', { name: 'Show it to me alone' }));

  expect(await screen.findByText(/^It does not read low on either side/)).toBeVisible();
  expect(screen.queryByText('Mend this first')).toBeNull();
});

it('offers to read again what could not be read', async () => {
  pulse.desk.mockRejectedValueOnce(new Error('The stored text of this pulse is damaged'));
  render(<ReadinessStage />);
  expect(await screen.findByText('The stored text of this pulse is damaged')).toBeVisible();
  pulse.desk.mockResolvedValue(none);

  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(await screen.findByRole('button', { name: 'Hold a round' })).toBeVisible();
});

it('lets the facilitator overrule what the answers propose', async () => {
  await showStage(none);
  for (const answer of [/^Ran sales/, /^This quarter’s orders/, /^From what a seller/])
    await userEvent.click(screen.getByRole('radio', { name: answer }));
  expect(screen.getByText('3 of 3 answers point to sales-driven.')).toBeVisible();
  expect(useWorkshop.getState().facilitation.lens.drive).toBeNull();

  await userEvent.click(screen.getByRole('radio', { name: 'Market-driven' }));
  expect(screen.getByText('Market-driven: the plan comes from outside')).toBeVisible();
  expect(screen.getByText(/^The plan is cleverer than the field/)).toBeVisible();
  expect(useWorkshop.getState().facilitation.lens).toMatchObject({ drive: 'market' });

  await userEvent.click(screen.getByRole('button', { name: 'Clear the answers' }));
  expect(useWorkshop.getState().facilitation.lens).toEqual({ drive: 'market', answers: {} });
  undo();
  expect(Object.keys(useWorkshop.getState().facilitation.lens.answers)).toHaveLength(3);
});
