import { workingCalendarSchema, type WorkingCalendar } from '#shared/domain/calendar/working-calendar-schema';
import type { AgedLeads, AgingTerms } from '#shared/domain/lead-aging/aging-order-schema';
import { leadFields, leadMappingSchema, type LeadField } from '#shared/domain/lead-aging/lead-columns';

export const leadsHeader = leadFields.join(',');

/** Terms by which the tests count: names as they are, Berlin, to the end of October 2026. */
export const termsWith = (changes: Partial<AgingTerms> = {}, calendar: Partial<WorkingCalendar> = {}): AgingTerms => ({
  mapping: leadMappingSchema.parse(Object.fromEntries(leadFields.map((field) => [field, field]))),
  calendar: workingCalendarSchema.parse({ timeZone: 'Europe/Berlin', ...calendar }),
  asOfMs: Date.parse('2026-10-30T17:00:00+01:00'),
  isLocalTime: false,
  ...changes,
});

type Row = Partial<Readonly<Record<LeadField, string>>>;

/** A lead that was qualified and followed up, with changes. */
export const leadRow = (id: number | string, changes: Row = {}): Row => ({
  lead_id: String(id),
  created_at: '2026-10-05T09:00:00+02:00',
  qualified_at: '2026-10-05T11:00:00+02:00',
  status: 'accepted',
  accepted_at: '2026-10-05T12:00:00+02:00',
  first_follow_up_at: '2026-10-05T15:00:00+02:00',
  salesperson: 'Ada',
  ...changes,
});

export const csvOf = (rows: readonly Row[], separator = ','): string =>
  [leadFields, ...rows.map((row) => leadFields.map((field) => row[field] ?? ''))]
    .map((cells) => `${cells.join(separator)}\n`)
    .join('');

export const leadRows = (count: number, changes: Row = {}): Row[] =>
  Array.from({ length: count }, (_, index) => leadRow(index + 1, changes));

/** `3 created_at: “…” is not a date and time that can be read`, one for each fault. */
export const faultsOf = ({ faults }: AgedLeads): string[] =>
  faults.map(({ line, column, message }) => `${line} ${column ?? 'row'}: ${message}`);
