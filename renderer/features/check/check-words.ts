import { CircleCheck, CircleHelp, OctagonAlert, type LucideIcon } from 'lucide-react';

import type { Verdict } from '#shared/domain/signing/verification-schema';

export const verdictLook: Readonly<
  Record<Verdict, { readonly word: string; readonly icon: LucideIcon; readonly tone: 'good' | 'warn' | 'bad' }>
> = {
  intact: { word: 'Intact', icon: CircleCheck, tone: 'good' },
  altered: { word: 'Altered', icon: OctagonAlert, tone: 'bad' },
  'cannot-tell': { word: 'Cannot tell', icon: CircleHelp, tone: 'warn' },
};

/** The verdict in a sentence; empty where the reasons say it. */
export const verdictSentences: Readonly<Record<Verdict, string>> = {
  intact: 'Nothing in this file has changed since it was sealed.',
  altered: 'This is not the file as it was sealed.',
  'cannot-tell': '',
};

export const standingWords = {
  'this-workspace': 'This workspace knows this signing key.',
  sample: 'This is the signing key of the sample company that comes with Rapport.',
  given: 'This is the signing key you named.',
  unknown: 'This workspace does not know this signing key.',
} as const;

export const roleWords = { marketing: 'For marketing', sales: 'For sales', witness: 'Witness' } as const;

export const howWords = {
  'on-paper': 'Signed on paper',
  declined: 'Declined to sign',
  absent: 'Has not signed',
} as const;

export const heldWords = {
  same: 'This workspace holds the same revision.',
  different: 'This workspace holds this revision with another content.',
  nothing: 'This workspace does not hold this revision.',
} as const;

/** "3 Nov 2026, 17:00 UTC, by the clock of the machine that signed". @param claimedAt ISO 8601 */
export const claimWords = (claimedAt: string | null): string =>
  claimedAt === null
    ? 'The file does not say when.'
    : `${universalTime(claimedAt)}, by the clock of the machine that signed`;

const universal = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

/** As the pages print it, so that both can be compared: "3 Nov 2026, 17:00 UTC". */
export const universalTime = (iso: string): string => `${universal.format(Date.parse(iso))} UTC`;
