import { safeStorage } from 'electron';

import type { Keychain } from '../signing/keys/keychain';
import { keychainOn } from '../signing/keys/safe-storage-keychain';

/** The keychain of macOS, Windows or the Linux desktop. Ask for it once the app is ready. */
export const systemKeychain = (): Keychain | null => keychainOn(safeStorage, process.platform);
