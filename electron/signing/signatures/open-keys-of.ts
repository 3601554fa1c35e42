import { AppError } from '#shared/kernel/errors';
import type { OpenKeys } from '../keys/key-ring';
import type { Revision } from '../revisions/revision-repository';
import type { SigningDeps } from '../signing-deps';

/**
 * The keys that a revision was closed with.
 *
 * @throws {AppError} CONFLICT while they are locked, or if others took their place.
 */
export function openKeysOf({ keys }: Pick<SigningDeps, 'keys'>, { rootId, number }: Revision): OpenKeys {
  const open = keys.open();
  if (open.rootId === rootId) return open;
  throw new AppError(
    'CONFLICT',
    `The signing keys were replaced since revision ${number} closed, so it cannot be signed any more. Reopen it and ` +
      'close the agreement again.',
  );
}
