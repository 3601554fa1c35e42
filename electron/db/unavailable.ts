import { PragmaRefusedError } from './connection';
import { explainStorageError, systemCode } from './storage-error';

/** Why a workspace could not be opened although nothing says it is damaged. */
export interface Unavailable {
  readonly kind: 'unavailable';
  readonly problem: string;
  readonly advice: string;
}

/** The refusals that are found by looking, not by an error. */
export const unavailable = {
  folderIsFile: (folder: string): Unavailable => ({
    kind: 'unavailable',
    problem: `Rapport keeps its workspace in the folder ${folder}, but there is a file of that name.`,
    advice: 'Move or rename that file, then try again.',
  }),
  folderMissing: (folder: string): Unavailable => ({
    kind: 'unavailable',
    problem: `The folder ${folder} that holds the workspace is not there. Rapport did not start an empty one in its place.`,
    advice: 'Connect the disk or put the folder back, then try again.',
  }),
  fileIsFolder: (file: string): Unavailable => ({
    kind: 'unavailable',
    problem: `The workspace file ${file} is a folder.`,
    advice: 'Move or rename that folder, put the workspace file in its place if you have it, then try again.',
  }),
  missingWithoutBackup: (file: string, marker: string): Unavailable => ({
    kind: 'unavailable',
    problem: `The workspace file ${file} is missing, and there is no backup beside it. Rapport did not start an empty one in its place.`,
    advice: `Put the file back if it was moved. To start anew, move ${marker} out of the folder, then try again.`,
  }),
  unsafeDisk: (folder: string, detail: string): Unavailable => ({
    kind: 'unavailable',
    problem: `The disk that holds ${folder} cannot keep your work safe (${detail}). Rapport did not start on it.`,
    advice: 'Move the workspace folder to a disk inside or plugged into this computer, then try again.',
  }),
  notOurs: (file: string): Unavailable => ({
    kind: 'unavailable',
    problem: `The file ${file} is not a Rapport workspace. It was left as it is.`,
    advice: 'Move that file to another folder, then try again.',
  }),
  noBackupBeforeUpdate: (detail: string): Unavailable => ({
    kind: 'unavailable',
    problem: `The workspace must be updated for this version of Rapport, but the backup that goes before it could not be made: ${detail} Nothing was changed.`,
    advice: 'Make room on the disk and check that the folder of backups can be written to, then try again.',
  }),
  updateFailed: (detail: string): Unavailable => ({
    kind: 'unavailable',
    problem: `The workspace could not be updated for this version of Rapport, so it was left as it was: ${detail}`,
    advice: 'Try again. If it fails again, go on with the version of Rapport you had before; your work is unchanged.',
  }),
};

/**
 * The refusal for an error of the disk, the folder or a lock.
 *
 * @throws `cause` if it is none of these: that is a bug, not a circumstance.
 */
export function asUnavailable(cause: unknown, folder: string): Unavailable {
  if (cause instanceof PragmaRefusedError) return unavailable.unsafeDisk(folder, cause.message);
  const code = systemCode(cause);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return {
      kind: 'unavailable',
      problem: `Rapport may not read or write in ${folder}: it is read-only or belongs to another user.`,
      advice: 'Give yourself permission to change the folder and the files in it, then try again.',
    };
  }
  const explanation = explainStorageError(cause);
  if (!explanation) throw cause;
  return { kind: 'unavailable', problem: `${explanation.problem} (${folder})`, advice: explanation.advice };
}
