import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { participantSchema } from '#shared/domain/agreement/setup-schema';
import { commitment } from '../../../../../tests/support/agreement-builder';
import { axeInDom } from '../../../../../tests/support/axe-in-dom';
import { openDraft } from '../../../../../tests/support/open-draft';
import { editDocument, undo, useWorkshop } from '../../workshop-store';
import { DecisionRuleNotice } from './decision-rule-notice';
import { DecisionRuleSection } from './decision-rule-section';
import { RolesSection } from './roles-section';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const understood = () => useWorkshop.getState().facilitation.understood;
const ada = participantSchema.parse({ id: 'ada', name: 'Ada Reyes', title: 'VP Marketing' });
const tom = participantSchema.parse({ id: 'tom', name: 'Tom Wu' });

beforeEach(() => {
  const draft = openDraft({
    marketing: [commitment({ id: 'm', commitment: 'Hand over 50 leads', owner: 'Ada Reyes' })],
  });
  const setup = { ...draft.document.setup, participants: [ada, tom, participantSchema.parse({ id: 'blank' })] };
  useWorkshop.setState({ ...draft, document: { ...draft.document, setup } });
});

it('takes a tick with its time and the commitments it was made on, and gives it back', async () => {
  const { container } = render(<RolesSection />);
  expect(screen.getByText('2 of 2 still to tick')).toBeVisible();
  expect(screen.getByText('Ada Reyes and Tom Wu.')).toBeVisible();
  expect(screen.getByText('Owns no commitment by name.')).toBeVisible();

  const before = Date.now();
  await userEvent.type(screen.getByRole('textbox', { name: 'The role of Ada Reyes in their own words' }), 'Leads');
  await userEvent.click(screen.getByRole('checkbox', { name: 'I, Ada Reyes, understand my role' }));
  expect(understood()).toMatchObject([{ participantId: 'ada', inOwnWords: 'Leads', owned: [{ id: 'm' }] }]);
  expect(understood()[0]?.tickedAtMs).toBeGreaterThanOrEqual(before);
  expect(screen.getByText(/^Ticked \d/)).toBeVisible();
  expect(screen.getByText('Tom Wu.')).toBeVisible();
  expect(await axeInDom(container)).toEqual([]);

  await userEvent.click(screen.getByRole('checkbox', { name: 'I, Ada Reyes, understand my role' }));
  expect(understood()).toMatchObject([{ tickedAtMs: null, inOwnWords: 'Leads' }]);
  act(undo);
  expect(screen.getByRole('checkbox', { name: 'I, Ada Reyes, understand my role' })).toBeChecked();
});

it('asks again when what was ticked has changed, and takes the new tick', async () => {
  render(<RolesSection />);
  const tick = screen.getByRole('checkbox', { name: 'I, Ada Reyes, understand my role' });
  await userEvent.click(tick);
  act(() => editDocument('Change', (document) => void (document.marketing[0]!.commitment = 'Hand over 70 leads')));

  expect(tick).not.toBeChecked();
  expect(screen.getByText('Changed: Hand over 70 leads')).toBeVisible();
  expect(screen.getByText('2 of 2 still to tick')).toBeVisible();
  await userEvent.click(tick);
  expect(tick).toBeChecked();
  await userEvent.click(screen.getByRole('checkbox', { name: 'I, Tom Wu, understand my role' }));
  expect(screen.getByText('Everybody has ticked that they understand their own role.')).toBeVisible();
});

it('leads to the set-up where nobody is in the room', async () => {
  useWorkshop.setState(openDraft());
  render(<RolesSection />);
  await userEvent.click(screen.getByRole('button', { name: 'Open Set-up' }));
  expect(useWorkshop.getState().facilitation.currentStage).toBe('setup');
});

it('asks for the decision rule before a vote, until one is chosen', async () => {
  render(<DecisionRuleNotice />);
  await userEvent.click(screen.getByRole('button', { name: 'Choose the rule' }));
  const dialog = within(screen.getByRole('dialog', { name: 'Decision rule' }));
  await userEvent.click(dialog.getByRole('radio', { name: 'A rule of our own' }));
  expect(dialog.getByText(/^Write the rule in a sentence/)).toBeVisible();
  await userEvent.type(dialog.getByRole('textbox', { name: 'Your own rule' }), 'By lot');
  await userEvent.click(dialog.getByRole('button', { name: 'Done' }));

  expect(useWorkshop.getState().document.decisionRule).toEqual({ rule: 'own', words: 'By lot' });
  expect(screen.queryByRole('button', { name: 'Choose the rule' })).toBeNull();
});

it('shows the chosen rule in the review and lets it be changed', async () => {
  const { container } = render(<DecisionRuleSection />);
  expect(screen.getByText('No rule is chosen yet')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /^By consent/ }));
  expect(useWorkshop.getState().document.decisionRule.rule).toBe('consent');
  expect(screen.queryByText('No rule is chosen yet')).toBeNull();
  expect(await axeInDom(container)).toEqual([]);
});
