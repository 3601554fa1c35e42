import type { Backup } from '#shared/domain/workspace/workspace-schema';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';

interface Props {
  readonly backup: Backup;
  readonly onRestore: () => void;
}

export function BackupRow({ backup, onRestore }: Props) {
  const when = formatWhen(backup.madeAtMs, useNowMs());
  return (
    <li className="backup-row">
      <span className="backup-row__when tabular">{when}</span>
      <span className="backup-row__reason">{backup.reason}</span>
      <span className="backup-row__size tabular">{formatBytes(backup.bytes)}</span>
      {backup.isVerified ? <Chip tone="good">Checked</Chip> : <Chip tone="warn">Not checked</Chip>}
      <Button size="small" aria-label={`Restore the copy of ${when}`} onPress={onRestore}>
        Restore…
      </Button>
    </li>
  );
}

function formatBytes(bytes: number): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', bytes / 1e6] as const) : (['kilobyte', bytes / 1e3] as const);
  return new Intl.NumberFormat('en-GB', { style: 'unit', unit, maximumFractionDigits: 1 }).format(size);
}
