import { isEditable } from '../agreement/agreement-schema';
import type { AgreementSummary } from '../agreement/agreement-summary';

/** How many days ahead a planned workshop or an ending agreement is worth a place on home. */
const WORKSHOP_DAYS = 7;
const REVIEW_DAYS = 30;

export interface HomeOverview {
  /** The one to go on with: the latest change of one that is not sealed. */
  readonly resume: AgreementSummary | undefined;
  /** Workshops from today to a week from now, earliest first. */
  readonly comingUp: readonly AgreementSummary[];
  /** Closed, and not sealed yet. */
  readonly waitingForSignature: readonly AgreementSummary[];
  /** Still being written, and all five must-haves hold. */
  readonly readyToClose: readonly AgreementSummary[];
  /** They end within 30 days or have ended, earliest first. */
  readonly dueForReview: readonly AgreementSummary[];
  /** All the others and these too, newest change first. */
  readonly recent: readonly AgreementSummary[];
}

/**
 * What home shows of the agreements.
 *
 * @param today calendar day `YYYY-MM-DD` on this machine.
 */
export function homeOverview(agreements: readonly AgreementSummary[], today: string): HomeOverview {
  const recent = agreements.toSorted((a, b) => b.updatedAtMs - a.updatedAtMs);
  const readable = recent.filter((agreement) => agreement.isIntact);
  const open = readable.filter(({ status }) => isEditable(status));
  return {
    resume: readable.find(({ status }) => status !== 'sealed'),
    comingUp: byDay(open, 'workshopDay', (day) => day >= today && day <= dayAfter(today, WORKSHOP_DAYS)),
    waitingForSignature: readable.filter(({ status }) => status === 'signing'),
    readyToClose: open.filter(({ mustHaves }) => mustHaves.every(({ isMet }) => isMet)),
    dueForReview: byDay(readable, 'effectiveTo', (day) => day <= dayAfter(today, REVIEW_DAYS)),
    recent,
  };
}

function byDay(
  agreements: readonly AgreementSummary[],
  field: 'workshopDay' | 'effectiveTo',
  isWanted: (day: string) => boolean,
): AgreementSummary[] {
  return agreements
    .filter((agreement) => agreement[field] !== null && isWanted(agreement[field]))
    .toSorted((a, b) => (a[field] ?? '').localeCompare(b[field] ?? ''));
}

/** @returns the calendar day `days` later; days have no time zone here. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
