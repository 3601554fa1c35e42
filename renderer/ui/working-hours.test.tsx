import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useEffect, useState } from 'react';
import { expect, it } from 'vitest';

import { workingCalendarSchema, type WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import { WorkingHours } from './working-hours';

/** Renders the editor as whoever holds the calendar would. @returns what it holds now */
function open(changes: Partial<WorkingCalendar> = {}): () => WorkingCalendar {
  let current = workingCalendarSchema.parse({ timeZone: 'Europe/Berlin', ...changes });
  function Holder() {
    const [calendar, setCalendar] = useState(current);
    useEffect(() => void (current = calendar), [calendar]);
    return <WorkingHours calendar={calendar} onChange={(patch) => setCalendar({ ...calendar, ...patch })} />;
  }
  render(<Holder />);
  return () => current;
}

it('takes days off and puts them back in the order of the week', async () => {
  const now = open();
  await userEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Saturday' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Monday' }));

  expect(now().days).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat']);
});

it('says that a week without a day cannot be reckoned with', async () => {
  open({ days: ['wed'] });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Wednesday' }));

  expect(screen.getByText('Choose at least one working day.')).toBeVisible();
});

it('finds a time zone by the words people use for it', async () => {
  const now = open();
  const zone = screen.getByRole('combobox', { name: 'Time zone' });
  await userEvent.clear(zone);
  expect(screen.getByText('Choose a time zone.')).toBeVisible();
  await userEvent.type(zone, 'new york');
  await userEvent.click(screen.getByRole('option', { name: 'America/New York' }));

  expect(now().timeZone).toBe('America/New_York');
});

it('reads midnight as the end of the day, not its start', async () => {
  const now = open();
  const [, hour] = screen.getAllByRole('spinbutton', { name: /^hour/ });
  const [, half] = screen.getAllByRole('spinbutton', { name: /^AM\/PM/ });
  if (!hour || !half) throw new Error('the time has no parts to type into');
  await userEvent.click(hour);
  await userEvent.keyboard('12');
  await userEvent.click(half);
  await userEvent.keyboard('a');

  expect(now().until).toBe(1_440);
});

it('pastes holidays once all lines are days, and keeps those that are there', async () => {
  const now = open({ holidays: [{ day: '2026-12-25', name: 'Christmas Day' }] });
  await userEvent.click(screen.getByRole('button', { name: 'Paste a list' }));
  const dialog = screen.getByRole('dialog', { name: 'Paste holidays' });
  const text = within(dialog).getByRole('textbox');
  await userEvent.click(text);
  await userEvent.paste('2026-12-25, Again\n25.12.2026');
  expect(within(dialog).getByText(/Line 2: “25\.12\.2026” does not begin with a day/)).toBeVisible();
  expect(within(dialog).getByRole('button', { name: /^Add/ })).toBeDisabled();
  await userEvent.clear(text);
  await userEvent.paste('2026-12-25, Again\n2026-01-01, New Year');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Add 1 holiday' }));

  expect(now().holidays).toEqual([
    { day: '2026-01-01', name: 'New Year' },
    { day: '2026-12-25', name: 'Christmas Day' },
  ]);
});

it('removes a holiday by its name', async () => {
  const now = open({ holidays: [{ day: '2026-12-25', name: 'Christmas Day' }] });
  await userEvent.click(screen.getByRole('button', { name: 'Remove Christmas Day' }));

  expect(now().holidays).toEqual([]);
  expect(screen.getByText(/No holiday yet/)).toBeVisible();
});
