import './sealed-view.css';

import { Stamp } from 'lucide-react';

import type { RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { ContentPane } from '../document/content-pane';
import { DigestValue } from '../../../ui/digest-value';
import { GapsAccepted } from '../gaps-accepted';
import { SignatoryList } from '../signatures/signatory-list';
import { instantWords } from '../words';
import { AmendButton } from './amend-button';
import { ChainCheck } from './chain-check';
import { SealedExports } from './sealed-exports';

interface Props {
  readonly room: SigningRoom;
  readonly revision: RevisionView;
}

/** A sealed revision: read-only for good, with all that an outsider needs to check it. */
export function SealedView({ room, revision }: Props) {
  return (
    <div className="signing-view">
      <ContentPane room={room} revision={revision} />
      <aside className="signing-view__side" aria-label="Sealed revision">
        <div className="sealed">
          <Stamp size={24} aria-hidden className="sealed__icon" />
          <div>
            <h2 className="sealed__title">Sealed</h2>
            {revision.sealedAtMs !== null && (
              <p className="sealed__when">
                Revision {revision.number}, on {instantWords(revision.sealedAtMs)} by this machine’s clock
              </p>
            )}
          </div>
        </div>
        <SealedExports room={room} revision={revision} />
        <ChainCheck>
          <AmendButton room={room} revision={revision} />
        </ChainCheck>
        <section className="stack" aria-labelledby="signatories">
          <h2 id="signatories" className="signing-view__title">
            Who signed
          </h2>
          <SignatoryList revision={revision} />
        </section>
        <GapsAccepted revision={revision} />
        <DigestValue isWhole label="Fingerprint of the text" sha256={revision.contentSha256} />
        {revision.fileSha256 !== null && (
          <DigestValue isWhole label="Fingerprint of the sealed PDF" sha256={revision.fileSha256} />
        )}
        <DigestValue isWhole label="Fingerprint of the signing key" sha256={revision.rootFingerprint}>
          Whoever compares this fingerprint knows that the seal is from this workspace. The seal shows that nothing
          changed since; it proves neither who signed nor the exact time.
        </DigestValue>
      </aside>
    </div>
  );
}
