import { AppError } from '#shared/kernel/errors';

const writing: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room or choose another folder, then try again.',
  EDQUOT: 'Your share of this disk is used up. Make room or choose another folder, then try again.',
  EACCES: 'This folder may not be written to. Choose another folder.',
  EPERM: 'This file may not be replaced. It may be open in another program: close it there, or choose another name.',
  EBUSY: 'This file is open in another program. Close it there, then try again.',
  EROFS: 'This disk can only be read. Choose another folder.',
  ENOENT: 'This folder is no longer there. Choose another one.',
  ENOTDIR: 'This folder is no longer there. Choose another one.',
  EISDIR: 'A folder has this name. Choose another name.',
  ENAMETOOLONG: 'This name is too long. Choose a shorter one.',
  EIO: 'The disk reports an error. Choose another folder, and check the disk.',
  EFBIG: 'This disk cannot hold a file of this size. Choose another folder.',
  EMFILE: 'Too many files are open. Close other programs, then try again.',
};

const reading: Readonly<Record<string, string>> = {
  EACCES: 'You may not read it. Ask whoever it belongs to, or choose another file.',
  EPERM: 'You may not read it. Ask whoever it belongs to, or choose another file.',
  EBUSY: 'It is open in another program. Close it there, then try again.',
  ENOENT: 'It is no longer there. Choose another file.',
  ENOTDIR: 'It is no longer there. Choose another file.',
  EISDIR: 'It is a folder. Choose a file.',
  ENAMETOOLONG: 'Its name is too long. Give it a shorter one, then try again.',
  EIO: 'The disk reports an error. Check the disk, then try again.',
  EMFILE: 'Too many files are open. Close other programs, then try again.',
};

/** The refusal for a failed write, in the user's words; null if the cause is none of the disk's. */
export const asWriteError = (cause: unknown, what: string): AppError | null => refusal(cause, what, writing);

/** The refusal for a failed read, likewise. */
export const asReadError = (cause: unknown, what: string): AppError | null => refusal(cause, what, reading);

function refusal(cause: unknown, what: string, advice: Readonly<Record<string, string>>): AppError | null {
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return null;
  const sentence = advice[cause.code];
  return sentence === undefined ? null : new AppError('STORAGE', `${what} ${sentence}`);
}
