import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { smallDay } from '../../../../../tests/support/agenda-builder';
import { answerPicker, pickerRequest, shippedItemOf } from '../../../../../tests/support/answer-picker';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../../workshop-store';
import { AgendaSection } from './agenda-section';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const agenda = () => useWorkshop.getState().facilitation.agenda;
const titles = () => agenda().blocks.map(({ title }) => title);

function withSmallDay() {
  const draft = openDraft();
  useWorkshop.setState({ ...draft, facilitation: { ...draft.facilitation, agenda: smallDay() } });
}

beforeEach(() => useWorkshop.setState(openDraft()));

it('takes an agenda of the library, with its sessions, its times and what it lacks', async () => {
  const { container } = render(<AgendaSection />);
  expect(screen.getByText('No agenda yet')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'An agenda from the library' }));
  expect(pickerRequest().kind).toBe('agenda');
  await answerPicker(shippedItemOf('agenda-two-sessions'));

  expect(agenda().blocks).toHaveLength(17);
  const second = within(screen.getByRole('group', { name: 'Second session' }));
  expect(second.getByText(/^Ends at 12:00\. 3 h in all, 15 min of it breaks\.$/)).toBeVisible();
  expect(screen.queryByText('What this agenda lacks')).toBeNull();
  expect(await axeInDom(container)).toEqual([]);
  undo();
  expect(agenda().blocks).toEqual([]);
});

it('makes an agenda of the stages that are held, and says that it has no break', async () => {
  act(() =>
    useWorkshop.setState(({ facilitation }) => ({
      facilitation: {
        ...facilitation,
        stages: { ...facilitation.stages, gap: { ...facilitation.stages.gap, isSkipped: true } },
      },
    })),
  );
  render(<AgendaSection />);
  await userEvent.click(screen.getByRole('button', { name: 'Make one of the stages' }));

  expect(agenda().blocks).toHaveLength(10);
  expect(agenda().blocks.every(({ stage }) => stage !== 'gap' && stage !== null)).toBe(true);
  expect(screen.getByText(/The room sits 225 minutes without a break/)).toBeVisible();
});

it('moves a block by keys, and every start time with it', async () => {
  withSmallDay();
  render(<AgendaSection />);
  const starts = () => screen.getAllByText(/^\d\d:\d\d$/).map(({ textContent }) => textContent);
  expect(starts().slice(0, 3)).toEqual(['09:00', '09:20', '09:40']);

  screen.getByRole('button', { name: 'Move coffee' }).focus();
  await userEvent.keyboard('{Home}');
  expect(titles().slice(0, 3)).toEqual(['coffee', 'setup', 'readiness']);
  expect(starts().slice(0, 3)).toEqual(['09:00', '09:10', '09:30']);
  undo();
  expect(titles()[0]).toBe('setup');
});

it('lets minutes be typed, a block be added, changed and deleted', async () => {
  withSmallDay();
  render(<AgendaSection />);
  const minutes = screen.getByRole('textbox', { name: 'Minutes of block 1' });
  await userEvent.clear(minutes);
  await userEvent.type(minutes, '45');
  expect(agenda().blocks[0]?.minutes).toBe(45);
  expect(screen.getByText(/^Ends at 11:55/)).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Add a block' }));
  expect(screen.getByRole('textbox', { name: 'Title of block 8' })).toHaveFocus();
  await userEvent.keyboard('Photograph');
  await userEvent.click(screen.getByRole('button', { name: /What block 8 serves/ }));
  await userEvent.click(screen.getByRole('option', { name: 'Break' }));
  expect(agenda().blocks.at(-1)).toMatchObject({ title: 'Photograph', isBreak: true, stage: null, minutes: null });
  expect(screen.getByText('1 block has no minutes.')).toBeVisible();

  await userEvent.click(screen.getByRole('button', { name: 'Delete block Photograph' }));
  expect(agenda().blocks).toHaveLength(7);
});

it('moves a block to a second session, which begins at a time of its own', async () => {
  withSmallDay();
  render(<AgendaSection />);
  await userEvent.click(screen.getByRole('button', { name: 'More about review' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Second' }));

  const second = within(screen.getByRole('group', { name: 'Second session' }));
  expect(second.getByText('09:00')).toBeVisible();
  expect(second.getByRole('button', { name: 'Begin the second session' })).toBeVisible();
});
