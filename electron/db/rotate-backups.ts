import type { Backup } from '#shared/domain/workspace/workspace-schema';

const DAY_MS = 86_400_000;
const KEPT_NEWEST = 10;
const KEPT_DAYS = 14;
const KEPT_MONTHS = 12;
const KEPT_UNVERIFIED = 5;
const KEPT_BEFORE_RESTORE = 10;

/**
 * The backups that may go: verified ones stay if they are among the ten newest, the newest of one of the last 14 days or
 * the newest of one of the last 12 months (UTC). The newest verified one always stays, and so does everything dated
 * after `nowMs`, because then a clock was wrong and no age can be told.
 *
 * What a restore took the place of is kept for 90 days and at least ten times; copies of a damaged file five times.
 */
export function backupsToRemove(backups: readonly Backup[], nowMs: number): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.madeAtMs - a.madeAtMs);
  const past = newestFirst.filter(({ madeAtMs }) => madeAtMs <= nowMs);
  const replaced = past.filter(isReplacedFile);
  const unverified = past.filter((backup) => !isReplacedFile(backup) && !backup.isVerified);
  const verified = past.filter((backup) => !isReplacedFile(backup) && backup.isVerified);
  const kept = new Set([
    ...verified.slice(0, KEPT_NEWEST),
    ...newestOfEach(verified, { length: 10, since: nowMs - KEPT_DAYS * DAY_MS }),
    ...newestOfEach(verified, { length: 7, since: nowMs - KEPT_MONTHS * 31 * DAY_MS }),
    ...unverified.slice(0, KEPT_UNVERIFIED),
    ...replaced.slice(0, KEPT_BEFORE_RESTORE),
    ...replaced.filter(({ madeAtMs }) => madeAtMs > nowMs - 90 * DAY_MS),
  ]);
  return past.filter((backup) => !kept.has(backup));
}

const isReplacedFile = ({ reason }: Backup) => reason === 'before restore';

/** The newest of each calendar period; `length` is how much of `YYYY-MM-DD` names the period. */
function newestOfEach(newestFirst: readonly Backup[], { length, since }: { length: number; since: number }): Backup[] {
  const byPeriod = new Map<string, Backup>();
  for (const backup of newestFirst) {
    if (backup.madeAtMs <= since) continue;
    const period = new Date(backup.madeAtMs).toISOString().slice(0, length);
    if (!byPeriod.has(period)) byPeriod.set(period, backup);
  }
  return [...byPeriod.values()];
}
