import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';

import { emptyBody } from '#shared/domain/library/item-body';
import { answerPicker, pickerRequest, rowOf, shippedItemOf } from '../../../../tests/support/answer-picker';
import { openDraft } from '../../../../tests/support/open-draft';
import { scriptOf } from '../playbook';
import { undo, useWorkshop } from '../workshop-store';
import { ScriptPanel } from './script-panel';

vi.mock('../../../lib/api', () => ({
  api: { agreements: { save: () => Promise.resolve({ kind: 'saved', rev: 1, updatedAtMs: 0 }) } },
  onEvent: () => () => undefined,
}));

const shipped = scriptOf('terminology');
const own = {
  ...shippedItemOf(shipped.id),
  id: '6f1b4a34-7a51-4c0e-9a63-5f1f4b0f7f01',
  state: 'active' as const,
  body: {
    ...emptyBody('script'),
    name: 'Terms with two languages',
    stage: 'terminology',
    opening: 'Say it in your own language first.',
    interventions: [{ speaker: '', hears: 'Nobody says that here', say: 'Then what do they say?' }],
  },
};
const scripts = () => useWorkshop.getState().facilitation.scripts;

beforeEach(() => {
  window.innerWidth = 1600;
  const draft = openDraft();
  useWorkshop.setState({ ...draft, facilitation: { ...draft.facilitation, currentStage: 'terminology' } });
});

it('goes by another script of this stage, copied word for word, and back to the shipped one', async () => {
  render(<ScriptPanel />);
  expect(screen.getByText(shipped.opening)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Other script' }));
  expect(pickerRequest()).toMatchObject({ kind: 'script', facets: { stage: 'terminology' }, amount: 'one' });
  expect(pickerRequest().isIn?.(rowOf(shippedItemOf(shipped.id), 'Terminology'))).toBe(true);
  await answerPicker(own);

  expect(scripts().terminology).toMatchObject({ itemId: own.id, opening: 'Say it in your own language first.' });
  expect(screen.getByText('Terms with two languages')).toBeVisible();
  expect(screen.getByText('Somebody: “Nobody says that here”')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Ask' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Back to the shipped script' }));
  expect(scripts()).toEqual({});
  expect(screen.getByText(shipped.opening)).toBeVisible();
  undo();
  expect(scripts().terminology?.name).toBe('Terms with two languages');
});

it('keeps no copy of what ships', async () => {
  render(<ScriptPanel />);
  await userEvent.click(screen.getByRole('button', { name: 'Other script' }));
  await answerPicker(shippedItemOf(shipped.id));

  expect(scripts()).toEqual({});
  expect(screen.queryByRole('button', { name: 'Back to the shipped script' })).toBeNull();
});
