import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { registerCommands } from '../lib/commands';
import { useSettings } from '../lib/settings-store';
import { useShortcuts } from './use-shortcuts';

const next = vi.fn<() => void>();
const save = vi.fn<() => void>();
let leave = () => {};

function Screen({ isAsking = false }: { readonly isAsking?: boolean }) {
  useShortcuts();
  return (
    <>
      <input aria-label="Notes" />
      {isAsking && <div role="dialog" aria-label="Sure?" />}
    </>
  );
}

beforeEach(() => {
  leave = registerCommands([
    { id: 'next', title: 'Next', group: 'Test', shortcut: 'j', run: next },
    { id: 'save', title: 'Save', group: 'Test', shortcut: '$mod+S', run: save },
  ]);
});

afterEach(() => {
  leave();
  vi.clearAllMocks();
  useSettings.setState(useSettings.getInitialState());
});

it('runs a single key on the page', async () => {
  render(<Screen />);
  await userEvent.keyboard('j');

  expect(next).toHaveBeenCalledOnce();
});

it('leaves single keys to the field while typing, but not keys with Ctrl', async () => {
  render(<Screen />);
  await userEvent.type(screen.getByRole('textbox'), 'j{Control>}s{/Control}');

  expect(next).not.toHaveBeenCalled();
  expect(save).toHaveBeenCalledOnce();
  expect(screen.getByRole('textbox')).toHaveValue('j');
});

it('does nothing behind a dialog', async () => {
  render(<Screen isAsking />);
  await userEvent.keyboard('j{Control>}s{/Control}');

  expect(next).not.toHaveBeenCalled();
  expect(save).not.toHaveBeenCalled();
});

it('leaves single keys alone when they are switched off', async () => {
  useSettings.setState(({ settings }) => ({ settings: { ...settings, singleKeyShortcuts: false } }));
  render(<Screen />);
  await userEvent.keyboard('j{Control>}s{/Control}');

  expect(next).not.toHaveBeenCalled();
  expect(save).toHaveBeenCalledOnce();
});
