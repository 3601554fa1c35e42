import { render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';

import { workingCalendarSchema } from '#shared/domain/calendar/working-calendar-schema';
import { focusFieldSoon } from './focus-field';
import { WorkingHours } from './working-hours';

it.each([
  ['calendar.days.mon', 'checkbox', 'Monday'],
  ['calendar.until', 'spinbutton', /^hour, Until/],
  ['calendar.timeZone', 'combobox', /Time zone/],
])('puts the focus into %s', async (name, role, label) => {
  render(<WorkingHours calendar={workingCalendarSchema.parse({})} onChange={() => undefined} />);
  focusFieldSoon(name);

  await waitFor(() => expect(screen.getByRole(role, { name: label })).toHaveFocus());
});
