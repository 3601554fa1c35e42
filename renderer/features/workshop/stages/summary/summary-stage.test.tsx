import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { agreementDocumentSchema } from '#shared/domain/agreement/agreement-schema';
import { openDraft } from '../../../../../tests/support/open-draft';
import { undo, useWorkshop } from '../../workshop-store';
import { SummaryStage } from './summary-stage';

vi.mock('../../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const summary = () => useWorkshop.getState().document.summary;
const open = (changes: object) => {
  useWorkshop.setState(openDraft({ summary: agreementDocumentSchema.parse({ summary: changes }).summary }));
  render(<SummaryStage />);
};

beforeEach(() => useWorkshop.setState(openDraft()));

it('writes why the room is there', async () => {
  open({});
  await userEvent.type(screen.getByRole('textbox', { name: /^Why are we doing this\?/ }), 'One goal');

  expect(summary().why).toBe('One goal');
  expect(screen.getByRole('meter')).toHaveAttribute('aria-valuetext', '2 of 238');
});

it('says how many words are too many', () => {
  open({ why: 'word '.repeat(200), points: [{ id: 'a', text: 'word '.repeat(40) }] });

  expect(screen.getByText(/cut 2 words/)).toBeVisible();
});

it('adds a promise, moves it up, deletes it and takes it back', async () => {
  open({ points: [{ id: 'a', text: 'First' }] });
  await userEvent.click(screen.getByRole('button', { name: 'Add a promise' }));
  await userEvent.keyboard('Second');
  await userEvent.click(screen.getByRole('button', { name: 'Move up: Second' }));
  expect(summary().points.map(({ text }) => text)).toEqual(['Second', 'First']);

  await userEvent.click(screen.getByRole('button', { name: 'Delete promise 1' }));
  expect(summary().points.map(({ text }) => text)).toEqual(['First']);
  undo();
  expect(summary().points.map(({ text }) => text)).toEqual(['Second', 'First']);
});
