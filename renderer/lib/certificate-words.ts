import type { ErasureCertificate } from '#shared/domain/candidate/candidate-schema';

/** "One candidate with 2 files and 4 scorecards. 3 backups were rewritten." Backups that had to be left are named. */
export function certificateWords({ files, scorecards, backupsRewritten, backupsLeft }: ErasureCertificate): string {
  const erased = `One candidate with ${count(files, 'file')} and ${count(scorecards, 'scorecard')}.`;
  if (backupsRewritten === null) return `${erased} The backups are still to be rewritten; the app goes on with it.`;
  const backups =
    backupsRewritten === 0
      ? backupsLeft.length === 0 && 'No backup held it.'
      : `${count(backupsRewritten, 'backup')} ${backupsRewritten === 1 ? 'was' : 'were'} rewritten.`;
  return [erased, backups, leftWords(backupsLeft)].filter((words) => words !== false).join(' ');
}

const leftWords = (names: readonly string[]) =>
  names.length > 0 &&
  `Too damaged to be rewritten: ${names.join(', ')}. Remove ${names.length === 1 ? 'it' : 'them'} from the folder of the backups yourself.`;

const count = (amount: number, one: string) => `${amount === 0 ? 'no' : amount} ${one}${amount === 1 ? '' : 's'}`;
