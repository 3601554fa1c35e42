import type { RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { Notice } from '../../../ui/notice';

interface Props {
  readonly room: SigningRoom;
  readonly revision: RevisionView;
}

/** A revision names the keys it is signed with: with others it can be neither signed nor sealed. */
export function KeysReplaced({ room: { keys }, revision }: Props) {
  if (!keys.current || keys.current.fingerprint === revision.rootFingerprint) return null;
  return (
    <Notice tone="warn" title="The signing keys were replaced since">
      This revision was closed with the keys before, and nobody can sign or seal it with the new ones. Reopen it, close
      it again and have it signed anew.
    </Notice>
  );
}
