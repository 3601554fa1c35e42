import { AppError } from '#shared/kernel/errors';
import { sqliteCode } from './connection';

interface Explanation {
  readonly problem: string;
  readonly advice: string;
}

const damageCodes = /^SQLITE_(CORRUPT|NOTADB|IOERR_SHORT_READ)/;

const explanations: readonly (readonly [codes: RegExp, Explanation])[] = [
  [
    /^SQLITE_FULL|^ENOSPC|^EDQUOT/,
    { problem: 'The disk is full.', advice: 'Free some space on the disk that holds the workspace, then try again.' },
  ],
  [
    /^SQLITE_(BUSY|LOCKED)|^EBUSY/,
    {
      problem: 'Another program is using the workspace file.',
      advice: 'Close other copies of Rapport, and pause backup or sync programs that hold the file, then try again.',
    },
  ],
  [
    /^SQLITE_(READONLY|PERM|AUTH)|^EACCES|^EPERM|^EROFS/,
    {
      problem: 'Rapport may not write to the workspace folder.',
      advice: 'Give yourself permission to change the folder and the files in it, then try again.',
    },
  ],
  [
    damageCodes,
    {
      problem: 'The workspace file is damaged.',
      advice: 'Restart Rapport: it checks the file and offers the newest good backup.',
    },
  ],
  [
    /^SQLITE_(IOERR|CANTOPEN|NOLFS)|^EIO|^ENOENT|^ENOTDIR|^ENXIO|^EMFILE|^ENFILE/,
    {
      problem: 'The workspace file could not be read or written.',
      advice: 'Check that the disk that holds the workspace is connected and works, then try again.',
    },
  ],
];

/** What went wrong with the disk or the file, in the user's words; null if the error is about neither. */
export function explainStorageError(cause: unknown): Explanation | null {
  const code = sqliteCode(cause) ?? systemCode(cause);
  if (code === null) return null;
  return explanations.find(([codes]) => codes.test(code))?.[1] ?? null;
}

/** True if the file's content is to blame, not the disk or the folder. */
export function isDamage(cause: unknown): boolean {
  return damageCodes.test(sqliteCode(cause) ?? '');
}

/** A refusal the user can act on if the disk or the file is to blame; anything else as it came. */
export function toStorageError(cause: unknown): unknown {
  const explanation = explainStorageError(cause);
  return explanation ? new AppError('STORAGE', `${explanation.problem} ${explanation.advice}`) : cause;
}

/** `ENOSPC`, `EROFS` and the like, or null if the error is not the system's. */
export function systemCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
}
