import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { smallDay } from '../../../../tests/support/agenda-builder';
import { axeInDom } from '../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../tests/support/open-draft';
import { ToastRegion } from '../../../ui/toast';
import { openStage, undo, useWorkshop } from '../workshop-store';
import { BeginDay } from '../stages/setup/begin-day';
import { agendaTimes } from '#shared/domain/agenda/agenda-times';
import { DayBar } from './day-bar';
import { StageRail } from './stage-rail';

vi.mock('../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const agenda = () => useWorkshop.getState().facilitation.agenda;
const atTime = (hours: number, minutes: number) => vi.setSystemTime(new Date(2026, 10, 23, hours, minutes));
/** The clock of the page a second later. */
const tick = () => act(() => void vi.advanceTimersByTime(1_000));
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
const day = () => within(screen.getByRole('region', { name: 'The day' }));

function Day() {
  const times = agendaTimes(useWorkshop((state) => state.facilitation.agenda));
  return (
    <>
      <DayBar />
      {times[0] && <BeginDay times={times[0]} isOnlyOne />}
      <StageRail />
      <ToastRegion />
    </>
  );
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  atTime(9, 0);
  const draft = openDraft();
  useWorkshop.setState({ ...draft, facilitation: { ...draft.facilitation, agenda: smallDay() } });
});
afterEach(() => vi.useRealTimers());

async function begin() {
  const rendered = render(<Day />);
  await user.click(screen.getByRole('button', { name: 'Begin the day' }));
  return rendered;
}

it('begins on time, follows the room from stage to stage and stands still in a break', async () => {
  const { container } = await begin();
  expect(day().getByText('On plan, ends 11:30')).toBeVisible();
  expect(day().getByText('0 of 20 min')).toBeVisible();
  expect(await axeInDom(container)).toEqual([]);

  atTime(9, 15);
  act(() => openStage('readiness'));
  tick();
  expect(day().getByText('5 min ahead, ends 11:25')).toBeVisible();
  expect(screen.getByRole('button', { name: /^Set-up.*15 of 20 min$/ })).toBeVisible();
  expect(screen.getByRole('button', { name: /^Terminology.*09:45, 40 min$/ })).toBeVisible();

  await user.click(day().getByRole('button', { name: 'Next: coffee' }));
  act(() => openStage('plan'));
  expect(agenda().running?.blockId).toBe('coffee');
  expect(day().getByText('until 09:25')).toBeVisible();
  await user.click(day().getByRole('button', { name: 'End the break: terms' }));
  expect(useWorkshop.getState().facilitation.currentStage).toBe('terminology');
});

it('asks when the room goes home where the day begins late', async () => {
  atTime(9, 20);
  await begin();
  const dialog = within(screen.getByRole('dialog', { name: 'Begin the day' }));
  expect(dialog.getByText(/It is 09:20: 20 min later than the agenda begins/)).toBeVisible();
  await user.click(dialog.getByRole('button', { name: 'At 11:30, as planned' }));
  expect(day().getByText('20 min behind, ends 11:50')).toBeVisible();
});

it('moves the whole day where the planned end cannot be kept', async () => {
  atTime(15, 0);
  await begin();
  expect(day().getByText('On plan, ends 17:30')).toBeVisible();
  expect(agenda().startsAt[0]).toBe(15 * 60);
});

it('offers a new plan after five minutes, names the must-have at risk, and goes by it until it is undone', async () => {
  await begin();
  atTime(9, 24);
  tick();
  expect(screen.queryByText(/^The day is/)).toBeNull();
  atTime(10, 0);
  tick();
  expect(day().getByText('The day is 40 min behind')).toBeVisible();
  expect(day().getByText(/Terminology gives 7 of its 40 minutes/)).toBeVisible();

  await user.click(day().getByRole('button', { name: 'Look at a new plan' }));
  const plan = within(screen.getByRole('dialog', { name: 'Re-plan the rest' }));
  expect(plan.getByRole('row', { name: '10:10 coffee 10 10' })).toBeVisible();
  expect(
    plan.getByText(/Kept as it is, the session ends at 12:10\. Marketing accountabilities would end/),
  ).toBeVisible();
  await user.click(plan.getByRole('button', { name: 'Use the new plan' }));
  expect(day().getByText('On plan, ends 11:30')).toBeVisible();
  expect(agenda().blocks.map(({ minutes }) => minutes)).toEqual([20, 10, 10, 33, 15, 17, 5]);

  act(undo);
  expect(day().getByText('40 min behind, ends 12:10')).toBeVisible();
});

it('says no more about it once it is kept, until it has grown by five minutes', async () => {
  await begin();
  atTime(9, 30);
  tick();
  await user.click(day().getByRole('button', { name: 'Keep as it is' }));
  expect(screen.queryByText(/^The day is/)).toBeNull();
  atTime(9, 34);
  tick();
  expect(screen.queryByText(/^The day is/)).toBeNull();
  atTime(9, 35);
  tick();
  expect(day().getByText('The day is 15 min behind')).toBeVisible();
});

it('ends and, if that was a slip, runs on', async () => {
  await begin();
  atTime(9, 10);
  await user.click(day().getByRole('button', { name: 'More about the day' }));
  await user.click(screen.getByRole('menuitem', { name: 'End the day' }));
  expect(agenda().running).toBeNull();
  expect(useWorkshop.getState().facilitation.stages.setup.usedSeconds).toBe(600);

  await user.click(screen.getByRole('button', { name: 'Let it run on' }));
  expect(agenda().running).toMatchObject({ blockId: 'setup' });
  expect(useWorkshop.getState().facilitation.stages.setup.usedSeconds).toBe(0);
});

it('asks where the room is when its block was deleted', async () => {
  await begin();
  act(() =>
    useWorkshop.setState(({ facilitation }) => ({
      facilitation: { ...facilitation, agenda: { ...agenda(), blocks: agenda().blocks.slice(1) } },
    })),
  );
  expect(day().getByText(/Choose where the room is/)).toBeVisible();
  await user.click(day().getByRole('button', { name: 'More about the day' }));
  await user.click(screen.getByRole('menuitem', { name: 'Go to terms' }));
  expect(agenda().running?.blockId).toBe('terms');
});
