import type { ApiHandlers } from '#shared/ipc/contract';
import type { KeyRing } from './key-ring';

/** What the desk asks of the keys. The private ones never cross to a page. */
export function createKeysHandlers(ring: KeyRing): ApiHandlers['keys'] {
  return {
    status: () => ring.status(),
    create: ({ passphrase }) => ring.create(passphrase),
    unlock: ({ passphrase }) => ring.unlock(passphrase),
    lock: () => ring.lock(),
    replace: ({ passphrase }) => ring.replace(passphrase),
  };
}
