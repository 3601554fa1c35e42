import fc from 'fast-check';
import { expect, it } from 'vitest';

import { createLocalTimes } from '../calendar/local-time';
import { parseInstant } from './parse-instant';
import { parseUsualInstant } from './parse-usual-instant';

const berlin = createLocalTimes('Europe/Berlin');

it.each([
  { text: '2026-03-02T09:15:00Z', is: '2026-03-02T09:15:00Z' },
  { text: '2026-03-02T09:15:00.250Z', is: '2026-03-02T09:15:00.250Z' },
  { text: '2026-03-02T09:15:00+01:00', is: '2026-03-02T08:15:00Z' },
  { text: '2026-03-02 09:15:00-05', is: '2026-03-02T14:15:00Z' },
  { text: '2026-03-02T09:15-0330', is: '2026-03-02T12:45:00Z' },
  { text: '2026-03-02t09:15z', is: '2026-03-02T09:15:00Z' },
  { text: '2026-03-02T09:15:00,123456789 Z', is: '2026-03-02T09:15:00.123Z' },
  { text: '20260302T091500Z', is: '2026-03-02T09:15:00Z' },
  { text: '20260302T0915+0100', is: '2026-03-02T08:15:00Z' },
  { text: '2024-02-29T23:59:59Z', is: '2024-02-29T23:59:59Z' },
])('reads $text', ({ text, is }) => {
  expect(parseInstant(text, null)).toBe(Date.parse(is));
});

it.each([
  { text: '2026-02-30T09:00:00Z', fault: /does not exist/ },
  { text: '2026-13-01T09:00:00Z', fault: /does not exist/ },
  { text: '2025-02-29T09:00:00Z', fault: /does not exist/ },
  { text: '2026-03-02T24:00:00Z', fault: /time that does not exist/ },
  { text: '2026-03-02T09:60:00Z', fault: /time that does not exist/ },
  { text: '2026-03-02T09:59:60Z', fault: /time that does not exist/ },
  { text: '2026-03-02', fault: /no time of day/ },
  { text: '2026-03-02T09:15:00', fault: /no time zone/ },
  { text: '02.03.2026 09:15', fault: /^is not a date and time that can be read/ },
  { text: '3/2/2026 9:15 AM', fault: /^is not a date and time that can be read/ },
  { text: '=NOW()', fault: /^is not a date and time that can be read/ },
  { text: '1772442900', fault: /^is not a date and time that can be read/ },
  { text: '20262-03-02T09:15:00Z', fault: /^is not a date and time that can be read/ },
  { text: '2026-03-02T09:15:00+25:00', fault: /no place on Earth/ },
  { text: '1970-01-01T00:00:00Z', fault: /outside the years 1971 to 2198/ },
  { text: '9999-12-31T00:00:00Z', fault: /outside the years/ },
])('refuses $text', ({ text, fault }) => {
  expect(parseInstant(text, null)).toEqual({ fault: expect.stringMatching(fault) });
});

it.each([
  { text: '2026-07-02 09:15', is: Date.parse('2026-07-02T09:15+02:00') },
  { text: '2026-07-02T09:15:00Z', is: Date.parse('2026-07-02T09:15Z') },
  { text: '2026-03-29T02:30', is: { fault: expect.stringMatching(/clocks skipped/) } },
  { text: '2026-10-25T02:30', is: { fault: expect.stringMatching(/came twice/) } },
])('reads $text where the clock hangs in Berlin', ({ text, is }) => {
  expect(parseInstant(text, berlin)).toEqual(is);
});

const anInstant = fc.date({
  min: new Date('1971-01-01T00:00:00Z'),
  max: new Date('2198-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});

it('reads back every instant that a program writes', () => {
  fc.assert(
    fc.property(anInstant, (date) => {
      expect(parseInstant(date.toISOString(), null)).toBe(date.getTime());
    }),
  );
});

it('reads the usual form like any other, or leaves it', () => {
  fc.assert(
    fc.property(anInstant, fc.boolean(), (date, hasMillis) => {
      const text = hasMillis ? date.toISOString() : date.toISOString().replace(/\.\d{3}/, '');
      const usual = parseUsualInstant(text);

      expect(usual === null ? date.getUTCDate() > 28 : usual === Date.parse(text)).toBe(true);
    }),
  );
});

it('leaves what is not in the usual form', () => {
  const nearly = fc.tuple(
    anInstant,
    fc.nat({ max: 23 }),
    fc.nat({ max: 0x2ff }).map((code) => String.fromCharCode(code)),
  );
  fc.assert(
    fc.property(nearly, ([date, at, letter]) => {
      const text = date.toISOString();
      const spoilt = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`;
      const usual = parseUsualInstant(spoilt);

      expect(usual === null || usual === Date.parse(spoilt)).toBe(true);
    }),
  );
});
