import { render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { create } from 'zustand';

import { TextField } from '../ui/text-field';
import { useFocusKept } from './use-focus-kept';

/** Where the app is, without a router. */
const usePlace = create(() => ({ pathname: '/' }));
const go = (pathname: string) => usePlace.setState({ pathname });
vi.mock('@tanstack/react-router', () => ({
  useLocation: ({ select }: { select: (location: { pathname: string }) => unknown }) => usePlace(select),
}));
beforeEach(() => go('/'));

function Frame() {
  const path = usePlace(({ pathname }) => pathname);
  useFocusKept();
  return (
    <>
      <button type="button" onClick={() => go('/from-the-rail')}>
        Rail
      </button>
      <main id="main" tabIndex={-1}>
        {path === '/' && (
          <>
            <button type="button" onClick={() => go('/plain')}>
              To a screen
            </button>
            <button type="button" onClick={() => go('/form')}>
              To a form
            </button>
          </>
        )}
        {path === '/form' && <TextField label="Name" value="" autoFocus onChange={() => undefined} />}
      </main>
    </>
  );
}

const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

it('leaves the focus where it is when the app begins', async () => {
  render(<Frame />);
  await twoFrames();

  expect(document.body).toHaveFocus();
});

it('gives it to the new screen when what had it is gone', async () => {
  render(<Frame />);

  await userEvent.click(screen.getByRole('button', { name: 'To a screen' }));

  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
});

it.each([
  ['To a form', 'textbox'],
  ['Rail', 'button'],
] as const)('leaves it where the way by “%s” put it', async (name, role) => {
  render(<Frame />);

  await userEvent.click(screen.getByRole('button', { name }));
  await twoFrames();

  expect(screen.getByRole(role)).toHaveFocus();
});
