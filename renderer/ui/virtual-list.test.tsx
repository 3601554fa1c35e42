import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';

import { axeInDom } from '../../tests/support/axe-in-dom';
import { VirtualList, type ListColumn } from './virtual-list';

interface Town {
  readonly id: string;
  readonly name: string;
}

const columns: readonly ListColumn<Town>[] = [
  { id: 'name', label: 'Name', width: '1fr', render: ({ name }) => name },
  { id: 'id', label: 'Number', width: '80px', fromWidth: 20_000, render: ({ id }) => id },
];
const towns = (count: number): readonly Town[] =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), name: `Town ${index}` }));

interface Props {
  readonly count: number;
  readonly fixed?: string;
  readonly onOpen?: (town: Town) => void;
  readonly onType?: (letter: string) => void;
}

function Towns({ count, fixed, onOpen, onType }: Props) {
  const [activeId, setActiveId] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <>
      <VirtualList
        label="Towns"
        columns={columns}
        rows={towns(count)}
        activeId={activeId}
        onActive={setActiveId}
        selection={{ selected, onChange: setSelected, isFixed: ({ id }) => id === fixed }}
        onOpen={onOpen}
        onType={onType}
        emptyState="No towns"
      />
      <output>{[...selected].join(' ')}</output>
    </>
  );
}

const grid = () => screen.getByRole('grid', { name: 'Towns' });
const drawn = () => within(grid()).getAllByRole('row').slice(1);
const activeName = () => document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.textContent;
const selected = () => screen.getByRole('status').textContent;

it('draws only the rows that are seen and says how many there are', async () => {
  render(<Towns count={20_000} />);

  expect(drawn().length).toBeLessThan(40);
  expect(grid()).toHaveAttribute('aria-rowcount', '20001');
  expect(drawn()[0]).toHaveAttribute('aria-rowindex', '2');
  expect(await axeInDom(grid())).toEqual([]);
});

it('leaves out a column for which there is no room', () => {
  render(<Towns count={3} />);

  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['', 'Name']);
});

it('is one tab stop, and the arrows go through it', async () => {
  render(<Towns count={50} />);

  await userEvent.tab();
  expect(grid()).toHaveFocus();
  expect(activeName()).toBe('Town 0');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
  expect(activeName()).toBe('Town 1');
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

it('opens the active row by Enter and any row by a double click', async () => {
  const onOpen = vi.fn<(town: Town) => void>();
  render(<Towns count={50} onOpen={onOpen} />);

  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await userEvent.dblClick(screen.getByRole('row', { name: 'Town 4' }));

  expect(onOpen.mock.calls.map(([{ name }]) => name)).toEqual(['Town 1', 'Town 4']);
});

it('selects by Space, draws a range with Shift, and takes it back when the range gets shorter', async () => {
  render(<Towns count={50} />);
  await userEvent.tab();

  await userEvent.keyboard(' {ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  expect(selected()).toBe('0 2 3 4');
  await userEvent.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(selected()).toBe('0 2 3');
  expect(screen.getByRole('row', { name: 'Town 3' })).toHaveAttribute('aria-selected', 'true');
});

it('selects everything but what is fixed', async () => {
  render(<Towns count={4} fixed="2" />);
  await userEvent.tab();

  await userEvent.keyboard('{Control>}a{/Control}');

  expect(selected()).toBe('0 1 3');
  expect(screen.getByRole('row', { name: 'Town 2' })).toHaveAttribute('aria-disabled', 'true');
});

it('selects one by its tick and a range by Shift with the mouse', async () => {
  render(<Towns count={20} />);
  const user = userEvent.setup();
  const tick = (name: string) => within(screen.getByRole('row', { name })).getByRole('gridcell', { name: '' });

  await user.click(tick('Town 1'));
  await user.keyboard('{Shift>}');
  await user.click(screen.getByRole('row', { name: 'Town 3' }));
  await user.keyboard('{/Shift}');

  expect(selected()).toBe('1 2 3');
});

it('hands on the letters typed in it, and no others', async () => {
  const onType = vi.fn<(letter: string) => void>();
  render(<Towns count={20} onType={onType} />);
  await userEvent.tab();

  await userEvent.keyboard('c{Control>}c{/Control}/ ');

  expect(onType.mock.calls).toEqual([['c']]);
});

it('says that it is empty, and keeps the focus', async () => {
  const { rerender } = render(<Towns count={3} />);
  await userEvent.tab();

  rerender(<Towns count={0} />);

  expect(grid()).toHaveFocus();
  expect(grid()).toHaveTextContent('No towns');
  await userEvent.keyboard('{End} {Enter}');
  expect(selected()).toBe('');
});
