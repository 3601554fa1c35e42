import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';

import { moveItem } from './list-order';
import { SortableList } from './sortable-list';
import { TextField } from './text-field';

const start = [
  { id: 'a', word: 'Lead' },
  { id: 'b', word: 'Deal' },
  { id: 'c', word: 'Won' },
];

function Terms() {
  const [terms, setTerms] = useState<readonly { id: string; word: string }[]>(start);
  return (
    <SortableList
      label="Terms"
      items={terms}
      itemName={({ word }) => word}
      onMove={(id, toIndex) => setTerms(moveItem(terms, id, toIndex))}
      renderItem={(term) => (
        <TextField
          label={`Term ${term.id}`}
          value={term.word}
          onChange={(word) => setTerms(terms.map((other) => (other.id === term.id ? { ...other, word } : other)))}
        />
      )}
      emptyState={<p>No terms yet</p>}
    />
  );
}

const words = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);

it('lets every key through to a field in a row', async () => {
  render(<Terms />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Term b' });

  await userEvent.type(field, ' with  spaces{ArrowLeft}{ArrowLeft}{Home}a{End}j k{Enter}');

  expect(field).toHaveValue('aDeal with  spacesj k');
  expect(field).toHaveFocus();
  expect(words()).toEqual(['Lead', 'aDeal with  spacesj k', 'Won']);
});

it('moves a row by its buttons, keeps the focus on them and says where it went', async () => {
  render(<Terms />);
  const down = screen.getByRole('button', { name: 'Move down: Lead' });

  await userEvent.click(down);

  expect(words()).toEqual(['Deal', 'Lead', 'Won']);
  expect(down).toHaveFocus();
  expect(screen.getByRole('status')).toHaveTextContent('Lead moved to position 2 of 3');
});

it('hands the focus to the handle when a button can do no more', async () => {
  render(<Terms />);

  await userEvent.click(screen.getByRole('button', { name: 'Move up: Deal' }));

  expect(words()).toEqual(['Deal', 'Lead', 'Won']);
  expect(screen.getByRole('button', { name: 'Move Deal' })).toHaveFocus();
});

it('moves a row by arrow keys, Home and End on its handle', async () => {
  render(<Terms />);
  const handle = screen.getByRole('button', { name: 'Move Lead' });
  handle.focus();

  await userEvent.keyboard('{ArrowDown}');
  expect(words()).toEqual(['Deal', 'Lead', 'Won']);
  await userEvent.keyboard('{End}');
  expect(words()).toEqual(['Deal', 'Won', 'Lead']);
  await userEvent.keyboard('{ArrowDown}{Home}');
  expect(words()).toEqual(['Lead', 'Deal', 'Won']);
  expect(handle).toHaveFocus();
});

it('is passed by Tab in one step a row for moving, and one for each of its fields', async () => {
  render(<Terms />);
  const passed: (string | null)[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await userEvent.tab();
    passed.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? null);
  }

  const ids = screen.getAllByRole('textbox').map(({ id }) => id);
  expect(passed).toEqual(['Move Lead', ids[0], 'Move Deal', ids[1], 'Move Won', ids[2]]);
});

it('cannot move the ends outwards', () => {
  render(<Terms />);

  expect(screen.getByRole('button', { name: 'Move up: Lead' })).toBeDisabled();
  expect(screen.getByRole('button', { name: 'Move down: Won' })).toBeDisabled();
});

it('moves a row dragged by its handle, and Escape leaves it', () => {
  render(<Terms />);
  const rows = within(screen.getByRole('list', { name: 'Terms' })).getAllByRole('listitem');
  rows.forEach((row, index) => {
    row.getBoundingClientRect = () => DOMRect.fromRect({ y: index * 40, height: 40 });
  });
  const handle = screen.getByRole('button', { name: 'Move Lead' });
  handle.setPointerCapture = () => undefined;
  const dragTo = (clientY: number) => {
    fireEvent.pointerDown(handle, { button: 0, clientY: 20 });
    fireEvent.pointerMove(window, { clientY });
  };

  dragTo(110);
  fireEvent.keyDown(window, { key: 'Escape' });
  fireEvent.pointerUp(window);
  expect(words()).toEqual(['Lead', 'Deal', 'Won']);

  dragTo(110);
  fireEvent.pointerUp(window);
  expect(words()).toEqual(['Deal', 'Won', 'Lead']);
});

it('shows what to do while it is empty', () => {
  render(
    <SortableList
      label="Terms"
      items={[]}
      onMove={() => undefined}
      renderItem={() => null}
      emptyState={<p>No terms yet</p>}
    />,
  );

  expect(screen.getByText('No terms yet')).toBeVisible();
  expect(screen.queryByRole('list')).toBeNull();
});
