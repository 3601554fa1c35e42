import { createZoneYears, LAST_YEAR, yearOf } from '../calendar/zone-years';
import type { OffsetSpan } from '../calendar/zone-offsets';
import { localStamp } from './stamps';

/**
 * A VTIMEZONE with every change of the clocks from the year before `fromMs` to the year after `untilMs`. Each change is
 * named by itself, so that a reader needs no rules of its own.
 */
export function timeZoneLines(timeZone: string, fromMs: number, untilMs: number): string[] {
  const years = createZoneYears(timeZone);
  const last = Math.min(LAST_YEAR, yearOf(untilMs) + 1);
  const spans: OffsetSpan[] = [];
  for (let year = Math.max(1970, yearOf(fromMs) - 1); year <= last; year += 1) {
    for (const span of years.spansOf(year)) if (spans.at(-1)?.offsetMs !== span.offsetMs) spans.push(span);
  }
  const usual = Math.min(...spans.map(({ offsetMs }) => offsetMs));
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    ...spans.flatMap(({ fromMs: at, offsetMs }, index) => {
      const before = spans[index - 1]?.offsetMs ?? offsetMs;
      const kind = offsetMs === usual ? 'STANDARD' : 'DAYLIGHT';
      return [
        `BEGIN:${kind}`,
        `DTSTART:${localStamp(at + before)}`,
        `TZOFFSETFROM:${offsetText(before)}`,
        `TZOFFSETTO:${offsetText(offsetMs)}`,
        `END:${kind}`,
      ];
    }),
    'END:VTIMEZONE',
  ];
}

/** "+0100", with seconds where a zone has them. */
function offsetText(offsetMs: number): string {
  const seconds = Math.abs(offsetMs) / 1000;
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const rest = seconds % 60 === 0 ? '' : two(seconds % 60);
  return `${offsetMs < 0 ? '-' : '+'}${two(seconds / 3600)}${two((seconds % 3600) / 60)}${rest}`;
}
