import type { Session } from 'electron';
import log from 'electron-log/main';

import { isAllowedAddress } from './allowed-address';
import { readUrl } from './read-url';

let cancelled = 0;

/** Requests to the outside that were cancelled since the start; 0 unless something is wrong. */
export const cancelledRequests = () => cancelled;

/** Shuts the session: no network, no permissions, no downloads, no devices, no dictionaries. */
export function guardSession(session: Session, devServer: string | null): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const isAllowed = isAllowedAddress(details.url, devServer);
    if (!isAllowed) {
      cancelled += 1;
      log.warn(`cancelled a ${details.resourceType} request by ${schemeOf(details.url)}`);
    }
    decide({ cancel: !isAllowed });
  });
  session.setPermissionRequestHandler((_contents, permission, decide) => {
    log.warn(`refused the permission ${permission}`);
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}));
  session.on('will-download', (event) => {
    log.warn('refused a download');
    event.preventDefault();
  });
  session.setSpellCheckerEnabled(false);
  void session.setProxy({ mode: 'direct' });
}

/** Only the scheme goes to the log: an address can carry what somebody typed. */
const schemeOf = (address: string) => readUrl(address)?.protocol ?? 'an unreadable address';
