import { dayAfter } from '../../kernel/days';
import { isEditable } from '../agreement/agreement-schema';
import type { AgreementSummary } from '../agreement/agreement-summary';

/** How many days ahead a planned workshop is worth a place on home. */
const WORKSHOP_DAYS = 7;

export interface HomeOverview {
  /** The one to go on with: the latest change of one that is not sealed. */
  readonly resume: AgreementSummary | undefined;
  /** Workshops from today to a week from now, earliest first. */
  readonly comingUp: readonly AgreementSummary[];
  /** Still being written, and all five must-haves hold. */
  readonly readyToClose: readonly AgreementSummary[];
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
    comingUp: byWorkshopDay(open, (day) => day >= today && day <= dayAfter(today, WORKSHOP_DAYS)),
    readyToClose: open.filter(({ mustHaves }) => mustHaves.every(({ isMet }) => isMet)),
    recent,
  };
}

function byWorkshopDay(
  agreements: readonly AgreementSummary[],
  isWanted: (day: string) => boolean,
): AgreementSummary[] {
  return agreements
    .filter(({ workshopDay }) => workshopDay !== null && isWanted(workshopDay))
    .toSorted((a, b) => (a.workshopDay ?? '').localeCompare(b.workshopDay ?? ''));
}
