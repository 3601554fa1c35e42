import { ClipboardPaste, X } from 'lucide-react';
import { useState } from 'react';

import { MOST_HOLIDAYS } from '#shared/domain/calendar/holidays-text';
import type { WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import { formatDay } from '../lib/format-day';
import { AddHoliday } from './add-holiday';
import { Button } from './button';
import { IconButton } from './icon-button';
import { PasteHolidays } from './paste-holidays';

export type Holiday = WorkingCalendar['holidays'][number];

interface Props {
  readonly holidays: readonly Holiday[];
  readonly onChange: (holidays: readonly Holiday[]) => void;
}

/** Days without work: added one by one or pasted. */
export function HolidayList({ holidays, onChange }: Props) {
  const [isPasting, setIsPasting] = useState(false);
  const add = (more: readonly Holiday[]) => onChange(withMore(holidays, more));
  return (
    <section className="holidays" aria-label="Holidays">
      <header className="holidays__head">
        <h3 className="field__label">{holidays.length === 0 ? 'Holidays' : `Holidays (${holidays.length})`}</h3>
        <Button size="small" icon={ClipboardPaste} onPress={() => setIsPasting(true)}>
          Paste a list
        </Button>
      </header>
      {holidays.length === 0 ? (
        <p className="muted">No holiday yet: every working day of the year counts.</p>
      ) : (
        <ul className="holidays__list">
          {holidays.map(({ day, name }) => (
            <li key={day} className="holidays__day">
              <span className="tabular">{formatDay(day)}</span>
              <span className="holidays__name" dir="auto">
                {name}
              </span>
              <IconButton
                icon={X}
                size="small"
                label={`Remove ${name === '' ? formatDay(day) : name}`}
                onPress={() => onChange(holidays.filter((other) => other.day !== day))}
              />
            </li>
          ))}
        </ul>
      )}
      <AddHoliday taken={holidays} isFull={holidays.length >= MOST_HOLIDAYS} onAdd={(holiday) => add([holiday])} />
      <PasteHolidays isOpen={isPasting} taken={holidays} onAdd={add} onClose={() => setIsPasting(false)} />
    </section>
  );
}

/** In order of their days; one that is there already stays as it is. */
function withMore(holidays: readonly Holiday[], more: readonly Holiday[]): Holiday[] {
  const known = new Set(holidays.map(({ day }) => day));
  return [...holidays, ...more.filter(({ day }) => !known.has(day))].toSorted((a, b) => a.day.localeCompare(b.day));
}
