import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';

import { MultiSelect } from './multi-select';

const options = [
  { id: 'mail', label: 'E-mail' },
  { id: 'call', label: 'Call' },
  { id: 'visit', label: 'Visit' },
] as const;
type Channel = (typeof options)[number]['id'];

function Channels({ first }: { readonly first: readonly Channel[] }) {
  const [selected, setSelected] = useState(first);
  return (
    <>
      <MultiSelect label="Channels" selected={selected} options={options} onChange={setSelected} />
      <output>{selected.join(' ')}</output>
    </>
  );
}

const selected = () => screen.getByRole('status').textContent;
const open = () => userEvent.click(screen.getByRole('button', { name: /Channels$/ }));

it('ticks several in one go, in the order of the options', async () => {
  render(<Channels first={[]} />);
  await open();

  const list = within(screen.getByRole('listbox'));
  await userEvent.click(list.getByRole('option', { name: 'Visit' }));
  await userEvent.click(list.getByRole('option', { name: 'E-mail' }));

  expect(list.getByRole('option', { name: 'E-mail' })).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Escape}');
  expect(selected()).toBe('mail visit');
});

it('takes off a tag without opening the list', async () => {
  render(<Channels first={['mail', 'call']} />);

  await userEvent.click(screen.getByRole('button', { name: 'Remove E-mail' }));

  expect(selected()).toBe('call');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('works by keyboard alone', async () => {
  render(<Channels first={[]} />);

  await userEvent.tab();
  await userEvent.keyboard('{Enter}{ArrowDown} {Escape}');

  expect(selected()).not.toBe('');
});
