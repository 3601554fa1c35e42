import { AppError } from './errors';

/**
 * The refusal for something that was asked for by its id and is not there: deleted, erased, or gone with a restored backup.
 *
 * @param what its kind in the user's words, as in “this agreement”.
 */
export function gone(what: string): AppError {
  return new AppError(
    'NOT_FOUND',
    `This ${what} no longer exists in this workspace. Go back to the list and choose another.`,
  );
}
