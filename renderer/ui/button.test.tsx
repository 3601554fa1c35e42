import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { Button } from './button';

it('takes no press and submits nothing while pending, and keeps the focus', async () => {
  const press = vi.fn<() => void>();
  const submit = vi.fn<(event: React.FormEvent) => void>((event) => event.preventDefault());
  const form = (isPending: boolean) => (
    <form onSubmit={submit}>
      <Button type="submit" isPending={isPending} onPress={press}>
        Save
      </Button>
    </form>
  );
  const { rerender } = render(form(false));
  const button = screen.getByRole('button', { name: 'Save' });
  await userEvent.click(button);
  expect([press.mock.calls.length, submit.mock.calls.length]).toEqual([1, 1]);

  rerender(form(true));
  await userEvent.click(button);
  await userEvent.keyboard('{Enter} ');

  expect([press.mock.calls.length, submit.mock.calls.length]).toEqual([1, 1]);
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
});

it('is named by its label where it shows an icon alone', () => {
  render(<Button aria-label="Close" onPress={() => undefined} />);

  expect(screen.getByRole('button', { name: 'Close' })).toBeEnabled();
});
