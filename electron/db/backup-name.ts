/** Why a backup was made. `before restore` is the file that a restore took the place of, kept as it was. */
export const backupReasons = ['automatic', 'before migration', 'by hand', 'before restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

export interface BackupLabel {
  readonly reason: BackupReason;
  readonly madeAtMs: number;
  /** True if it was opened and found whole after it was written. */
  readonly isVerified: boolean;
}

const pattern = /^rapport-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)-(\d{3})\.([a-z-]+?)(\.unverified)?\.db$/;

/** `rapport-20261122-101500-000.by-hand.db`, in UTC, so that names sort by time whatever the clock's zone. */
export function backupName({ reason, madeAtMs, isVerified }: BackupLabel): string {
  const [day = '', time = ''] = new Date(madeAtMs).toISOString().split('T');
  const [clock = '', milliseconds = ''] = time.replace('Z', '').split('.');
  const stamp = `${day.replaceAll('-', '')}-${clock.replaceAll(':', '')}-${milliseconds}`;
  return `rapport-${stamp}.${reason.replaceAll(' ', '-')}${isVerified ? '' : '.unverified'}.db`;
}

/** What a backup's name says; null for any other file. */
export function parseBackupName(name: string): BackupLabel | null {
  const match = pattern.exec(name);
  if (!match) return null;
  const [, year, month, day, hour, minute, second, millisecond, slug, unverified] = match;
  const reason = backupReasons.find((known) => known.replaceAll(' ', '-') === slug);
  const madeAtMs = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  if (!reason || Number.isNaN(madeAtMs)) return null;
  return { reason, madeAtMs, isVerified: unverified === undefined };
}
