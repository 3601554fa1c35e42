import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';

import { Button } from './button';
import { ConfirmDialog } from './confirm-dialog';
import { Dialog } from './dialog';
import { TextField } from './text-field';

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(Element.prototype, 'getAnimations');
});

function NewClient() {
  const [isOpen, setIsOpen] = useState(false);
  const [name, setName] = useState('');
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>New client</Button>
      <Dialog title="New client" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <TextField label="Name" value={name} onChange={setName} autoFocus />
      </Dialog>
    </>
  );
}

it('is named by its title and starts in the field it asks for', async () => {
  render(<NewClient />);

  await userEvent.click(screen.getByRole('button', { name: 'New client' }));

  expect(screen.getByRole('dialog', { name: 'New client' })).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

it.each([
  { how: 'Escape', close: () => userEvent.keyboard('{Escape}') },
  { how: 'the cross', close: () => userEvent.click(screen.getByRole('button', { name: 'Close' })) },
])('closes by $how and gives the focus back', async ({ close }) => {
  render(<NewClient />);
  await userEvent.click(screen.getByRole('button', { name: 'New client' }));

  await close();

  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'New client' })).toHaveFocus());
});

it('is gone in the moment it closes, however far it has appeared', async () => {
  vi.stubGlobal('CSSTransition', EventTarget);
  const endless = { playState: 'running', finished: new Promise(() => undefined) } as unknown as Animation;
  Element.prototype.getAnimations = () => [endless];
  render(<NewClient />);
  await userEvent.click(screen.getByRole('button', { name: 'New client' }));

  await userEvent.keyboard('{Escape}');

  expect(screen.queryByRole('dialog')).toBeNull();
});

it('stays open when one presses beside it: what was typed would be gone', async () => {
  render(<NewClient />);
  await userEvent.click(screen.getByRole('button', { name: 'New client' }));

  await userEvent.click(document.querySelector('.dialog-veil') ?? document.body);

  expect(screen.getByRole('dialog')).toBeVisible();
});

it('asks before something dangerous with the focus on Cancel', () => {
  render(
    <ConfirmDialog
      title="Delete?"
      isOpen
      isDanger
      confirmLabel="Delete for good"
      onConfirm={() => undefined}
      onClose={() => undefined}
    >
      It cannot be undone.
    </ConfirmDialog>,
  );

  expect(screen.getByRole('alertdialog', { name: 'Delete?' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveFocus();
});
