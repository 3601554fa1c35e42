import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { personSchema } from '#shared/domain/engagement/person-schema';
import { openDraft } from '../../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../../workshop-store';
import { SetupStage } from './setup-stage';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const engagementId = '22222222-2222-4222-8222-222222222222';
const ada = personSchema.parse({
  id: '33333333-3333-4333-8333-333333333333',
  engagementId,
  name: 'Ada Reyes',
  title: 'VP Marketing',
  function: 'marketing',
});
const setup = () => useWorkshop.getState().document.setup;

beforeEach(() => {
  useWorkshop.setState({ ...openDraft(), people: [ada] });
  render(<SetupStage />);
});

it('writes who facilitates', async () => {
  await userEvent.type(screen.getByRole('combobox', { name: 'Facilitator' }), 'Ruth');

  expect(setup().facilitator).toBe('Ruth');
  expect(useWorkshop.getState().history.done).toHaveLength(1);
});

it('takes one of the client’s people into the room, and offers them no more', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add the client’s people' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Ada Reyes, VP Marketing' }));

  expect(setup().participants).toMatchObject([{ name: 'Ada Reyes', function: 'marketing', personId: ada.id }]);
  expect(screen.queryByRole('button', { name: 'Add the client’s people' })).toBeNull();
});

it('adds someone who is typed, and links a name the client’s people have', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add someone' }));
  expect(screen.getByRole('textbox', { name: 'Name of participant 1' })).toHaveFocus();
  await userEvent.keyboard('ada reyes');
  expect(setup().participants[0]?.personId).toBe(ada.id);

  await userEvent.keyboard('-Stone');
  expect(setup().participants[0]).toMatchObject({ name: 'ada reyes-Stone', personId: null });
});

it('deletes a participant and takes it back', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add someone' }));
  await userEvent.keyboard('Tom');
  await userEvent.click(screen.getByRole('button', { name: 'Remove Tom' }));
  expect(setup().participants).toEqual([]);

  undo();
  expect(setup().participants).toMatchObject([{ name: 'Tom' }]);
});

it('fills in the title of a signatory it knows', async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add a signatory' }));
  await userEvent.keyboard('Ada Reyes');

  expect(setup().signatories).toMatchObject([{ role: 'marketing', title: 'VP Marketing', personId: ada.id }]);
});

it('notes it as a risk where marketing is not aligned among itself', async () => {
  const question = 'Are corporate, business-unit and field marketing aligned among themselves?';
  await userEvent.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: 'No' }));

  expect(setup().marketingAligned).toBe('no');
  expect(screen.getByText(/sales cannot make an agreement with three marketings/)).toBeVisible();
});
