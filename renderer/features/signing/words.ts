import { byThisClock } from '#shared/domain/signing/clock';
import type { SignatoryView } from '#shared/domain/signing/room-schema';
import type { signatoryRoles } from '#shared/domain/agreement/setup-schema';

export const roleWords: Readonly<Record<(typeof signatoryRoles)[number], string>> = {
  marketing: 'For marketing',
  sales: 'For sales',
  witness: 'Witness',
};

/** "3 Dec 2026, 14:05" */
export const instantWords = (atMs: number): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);

/** What became of a signatory so far, with its time; "Has not signed yet" while waiting. */
export function stateWords({ state, method, atMs, clockWentBackMs }: SignatoryView): string {
  const when = atMs === null ? '' : ` on ${instantWords(atMs)}, ${byThisClock(clockWentBackMs)}`;
  switch (state) {
    case 'waiting':
      return 'Has not signed yet';
    case 'signed':
      return `${method === 'typed' ? 'Signed by typing the name' : 'Signed by drawing'}${when}`;
    case 'on-paper':
      return `Signed on paper; the scan was attached${when}`;
    case 'declined':
      return `Declined${when}`;
  }
}
