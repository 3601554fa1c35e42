import fc from 'fast-check';
import { expect, it } from 'vitest';

import type { Backup } from '#shared/domain/workspace/workspace-schema';
import { backupName, backupReasons, parseBackupName, type BackupReason } from './backup-name';
import { backupsToRemove } from './rotate-backups';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 22, 12);

function backup(
  madeAtMs: number,
  { reason = 'automatic', isVerified = true }: { reason?: BackupReason; isVerified?: boolean } = {},
): Backup {
  return { name: backupName({ reason, madeAtMs, isVerified }), madeAtMs, bytes: 1, isVerified, reason };
}
const every = (stepMs: number, count: number) =>
  Array.from({ length: count }, (_, index) => backup(NOW - index * stepMs));
const kept = (backups: readonly Backup[], nowMs = NOW) => {
  const removed = new Set(backupsToRemove(backups, nowMs));
  return backups.filter((each) => !removed.has(each));
};

it('keeps the ten newest of a busy day and the newest of each day before', () => {
  const left = kept(every(HOUR, 24 * 30));

  expect(left.slice(0, 10)).toEqual(every(HOUR, 10));
  const days = new Set(left.map(({ madeAtMs }) => new Date(madeAtMs).toISOString().slice(0, 10)));
  expect(days.size).toBe(1 + 14 + 1); // today, the days before that are within 14 days, and October's newest
  expect(left).toHaveLength(10 + 14 + 1);
});

it('keeps the newest of each of the last twelve months', () => {
  const left = kept(every(DAY, 800));
  const months = new Set(left.map(({ madeAtMs }) => new Date(madeAtMs).toISOString().slice(0, 7)));

  expect(months.size).toBeGreaterThanOrEqual(12);
  expect(months.size).toBeLessThanOrEqual(13);
});

it('keeps what a clock dated into the future', () => {
  const future = backup(NOW + 400 * DAY);

  expect(backupsToRemove([future, ...every(HOUR, 50)], NOW)).not.toContain(future);
});

it('never lets copies of a damaged file push out a good one', () => {
  const good = every(DAY, 3);
  const bad = Array.from({ length: 40 }, (_, index) => backup(NOW - index * HOUR, { isVerified: false }));

  expect(kept([...bad, ...good])).toEqual([...bad.slice(0, 5), ...good]);
});

it('keeps replaced files for 90 days, and the ten newest for good', () => {
  const replaced = Array.from({ length: 30 }, (_, index) =>
    backup(NOW - index * 10 * DAY, { reason: 'before restore' }),
  );

  expect(kept(replaced)).toEqual(replaced.slice(0, 10));
  expect(
    kept(
      replaced.map((each) => ({ ...each, madeAtMs: each.madeAtMs + 200 * DAY })),
      NOW + 200 * DAY + 1,
    ),
  ).toHaveLength(10);
});

it('always keeps the newest good one, and rotating twice removes nothing more', () => {
  const anyBackup = fc
    .record({
      age: fc.integer({ min: -30 * DAY, max: 900 * DAY }),
      reason: fc.constantFrom(...backupReasons),
      isVerified: fc.boolean(),
    })
    .map(({ age, ...label }) => backup(NOW - age, label));
  fc.assert(
    fc.property(fc.array(anyBackup, { maxLength: 80 }), (backups) => {
      const left = kept(backups);
      const good = backups.filter(({ isVerified, reason }) => isVerified && reason !== 'before restore');
      const newest = good.toSorted((a, b) => b.madeAtMs - a.madeAtMs)[0];
      if (newest) expect(left.map(({ name }) => name)).toContain(newest.name);
      expect(backupsToRemove(left, NOW)).toEqual([]);
    }),
  );
});

it('reads every name it writes, and no other', () => {
  const label = fc.record({
    madeAtMs: fc.integer({ min: 0, max: Date.UTC(9999, 0) }),
    reason: fc.constantFrom(...backupReasons),
    isVerified: fc.boolean(),
  });
  fc.assert(
    fc.property(label, (each) => {
      expect(parseBackupName(backupName(each))).toEqual(each);
    }),
  );
  for (const name of [
    'rapport.db',
    'rapport-20261122-101500-000.by-hand.db-wal',
    'rapport-20261122-101500-000.else.db',
  ]) {
    expect(parseBackupName(name)).toBeNull();
  }
});
