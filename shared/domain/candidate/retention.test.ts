import fc from 'fast-check';
import { expect, it } from 'vitest';

import { retentionDue } from './retention';

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const isLater = (a: string, b: string) => Date.parse(`${a}T00:00:00Z`) > Date.parse(`${b}T00:00:00Z`);
const dayAfter = (text: string) => new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

it('is due from the day after, never earlier and never missed, on 5,000 days', () => {
  fc.assert(
    fc.property(day, day, (retainUntil, today) => {
      expect(retentionDue({ retainUntil, holdReason: '' }, today)).toBe(isLater(today, retainUntil));
      expect(retentionDue({ retainUntil, holdReason: '' }, retainUntil)).toBe(false);
      expect(retentionDue({ retainUntil, holdReason: '' }, dayAfter(retainUntil))).toBe(true);
    }),
    { numRuns: 5_000 },
  );
});

it('is never due while it is on hold, or while nobody set a day', () => {
  fc.assert(
    fc.property(day, day, fc.string({ minLength: 1 }), (retainUntil, today, words) => {
      expect(retentionDue({ retainUntil, holdReason: `Dispute ${words}` }, today)).toBe(false);
      expect(retentionDue({ retainUntil: null, holdReason: '' }, today)).toBe(false);
    }),
  );
});

it('takes blanks for no reason to hold', () => {
  expect(retentionDue({ retainUntil: '2026-01-01', holdReason: '  ' }, '2026-01-02')).toBe(true);
});
