import { useState } from 'react';

import { endOfDayMs } from '#shared/domain/calendar/end-of-day';
import { workingCalendarSchema, type WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import { isTimeZone } from '#shared/domain/calendar/zone-offsets';
import { DateField } from '../../ui/date-field';
import { Page, PageSection } from '../../ui/page';
import { WorkingHours } from '../../ui/working-hours';
import { AgeLeads } from './age-leads';

/** Usual hours where this computer stands. */
const usualHours = (): WorkingCalendar =>
  workingCalendarSchema.parse({ timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone });

/** Looks at a file of leads before there is an agreement, or beside it. Nothing is kept. */
export function LeadAgingPage() {
  const [calendar, setCalendar] = useState(usualHours);
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [openedAtMs] = useState(Date.now);
  return (
    <Page title="Lead aging" subtitle="How long leads wait for marketing and for sales">
      <AgeLeads
        calendar={calendar}
        asOfMs={asOf(lastDay, calendar.timeZone, openedAtMs)}
        terms={
          <>
            <PageSection title="Working time">
              <WorkingHours calendar={calendar} onChange={(patch) => setCalendar({ ...calendar, ...patch })} />
            </PageSection>
            <PageSection title="Counted to">
              <div className="lead-aging__day">
                <DateField
                  label="End of the day (now if empty)"
                  day={lastDay}
                  description="Leads that still wait are as old as they are then."
                  onChange={setLastDay}
                />
              </div>
            </PageSection>
          </>
        }
      />
    </Page>
  );
}

/** Nothing that lies ahead is counted to. */
function asOf(day: string | null, timeZone: string, nowMs: number): number {
  if (day === null || !isTimeZone(timeZone) || Number(day.slice(0, 4)) < 1971) return nowMs;
  return Math.min(nowMs, endOfDayMs(day, timeZone));
}
