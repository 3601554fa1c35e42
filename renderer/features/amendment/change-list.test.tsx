import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { Change } from '#shared/domain/amendment/amendment-schema';
import { axeInDom } from '../../../tests/support/axe-in-dom';
import { ChangeList } from './change-list';

const response: Change = {
  section: 'sales',
  what: 'Response time to accepted leads',
  before: 'at most 4 working hours',
  after: 'at most 8 working hours',
};

it('shows before and after of each change under its section, with the words that differ marked', async () => {
  const title: Change = { section: 'title', what: 'Title', before: 'Agreement 2027', after: 'Agreement 2028' };
  const { container } = render(<ChangeList changes={[response, title]} />);

  expect(screen.getByRole('table')).toHaveAccessibleName('What changes');
  const sections = screen.getAllByRole('rowgroup').slice(1);
  expect(sections.map((section) => within(section).getAllByRole('rowheader')[0]?.textContent)).toEqual([
    'Title',
    'Sales accountabilities',
  ]);
  const row = screen.getByRole('row', { name: /^Response time/ });
  expect(within(row).getByRole('deletion')).toHaveTextContent(/^4$/);
  expect(within(row).getByRole('insertion')).toHaveTextContent(/^8$/);
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([response.before, response.after]);
  expect(await axeInDom(container)).toEqual([]);
});

it('says of a row that it is new or left out', () => {
  render(
    <ChangeList
      changes={[
        { ...response, what: 'New', before: '' },
        { ...response, what: 'Gone', after: '' },
      ]}
    />,
  );

  expect(within(screen.getByRole('row', { name: /^New/ })).getByText('Was not there')).toBeVisible();
  expect(within(screen.getByRole('row', { name: /^Gone/ })).getByText('Is left out')).toBeVisible();
});

it('keeps long words, many lines and other scripts whole', () => {
  const long = `${'W'.repeat(900)}\nסוף\n${'漢字'.repeat(200)}`;
  render(<ChangeList changes={[{ ...response, before: long, after: `${long} more` }]} />);

  const [before, after] = screen.getAllByRole('cell');
  expect(before?.textContent).toBe(long);
  expect(after?.textContent).toBe(`${long} more`);
});

it('says so when nothing differs', () => {
  render(<ChangeList changes={[]} />);
  expect(screen.getByText('Nothing differs.')).toBeVisible();
});
