import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { AppError } from '#shared/kernel/errors';
import type { SigningDeps } from './signing-deps';

const MOST_TRIES = 4;

interface Step<T> {
  readonly agreementId: AgreementId;
  /** Checks what must hold and makes what takes time, outside any transaction. */
  readonly prepare: () => Promise<T>;
  /** Writes all of it; runs in one transaction, and only if nothing was recorded of the agreement since `prepare` began. */
  readonly write: (prepared: T) => void;
}

/**
 * Takes a step whose preparation awaits: pages are laid out, a signature is computed. Every step leaves a line in the log,
 * so the log's last line tells whether something else happened meanwhile; then it is prepared anew.
 *
 * @throws {AppError} CONFLICT if others are faster again and again, and whatever `prepare` refuses.
 */
export async function atOneMoment<T>(
  { log, inTransaction }: Pick<SigningDeps, 'log' | 'inTransaction'>,
  { agreementId, prepare, write }: Step<T>,
): Promise<void> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const position = log.lastPosition(agreementId);
    const prepared = await prepare();
    const isWritten = inTransaction(() => {
      if (log.lastPosition(agreementId) !== position) return false;
      write(prepared);
      return true;
    });
    if (isWritten) return;
  }
  throw new AppError('CONFLICT', 'Something else was recorded at the same moment. Nothing was changed. Try again.');
}
