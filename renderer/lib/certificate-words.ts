import type { ErasureCertificate } from '#shared/domain/candidate/candidate-schema';

/** "One candidate with 2 files and 4 scorecards. 3 backups were rewritten." */
export function certificateWords({ files, scorecards, backupsRewritten }: ErasureCertificate): string {
  const erased = `One candidate with ${count(files, 'file')} and ${count(scorecards, 'scorecard')}.`;
  if (backupsRewritten === null) return `${erased} The backups are still to be rewritten; the app goes on with it.`;
  const backups =
    backupsRewritten === 0
      ? 'No backup held it.'
      : `${count(backupsRewritten, 'backup')} ${backupsRewritten === 1 ? 'was' : 'were'} rewritten.`;
  return `${erased} ${backups}`;
}

const count = (amount: number, one: string) => `${amount === 0 ? 'no' : amount} ${one}${amount === 1 ? '' : 's'}`;
