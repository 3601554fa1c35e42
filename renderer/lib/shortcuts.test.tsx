import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import { isSingleKey, isTyping, shortcutKeys } from './shortcuts';

it.each([
  { shortcut: 'n', is: true },
  { shortcut: '?', is: true },
  { shortcut: 'Shift+J', is: true },
  { shortcut: '$mod+K', is: false },
  { shortcut: 'Alt+Digit1', is: false },
])('$shortcut is a single key: $is', ({ shortcut, is }) => {
  expect(isSingleKey(shortcut)).toBe(is);
});

it.each([
  { shortcut: '$mod+Shift+e', keys: ['Ctrl', 'Shift', 'E'] },
  { shortcut: 'Alt+Digit1', keys: ['Alt', '1'] },
  { shortcut: 'Escape', keys: ['Esc'] },
])('writes $shortcut as it stands on the keys', ({ shortcut, keys }) => {
  expect(shortcutKeys(shortcut)).toEqual(keys);
});

it.each([
  { element: <input data-testid="it" aria-label="It" />, is: true },
  { element: <textarea data-testid="it" aria-label="It" />, is: true },
  { element: <div data-testid="it" role="spinbutton" aria-label="It" aria-valuenow={1} />, is: true },
  { element: <input data-testid="it" type="checkbox" aria-label="It" />, is: false },
  { element: <button data-testid="it" type="button" aria-label="It" />, is: false },
])('knows what one types into', ({ element, is }) => {
  render(element);

  expect(isTyping(screen.getByTestId('it'))).toBe(is);
});
