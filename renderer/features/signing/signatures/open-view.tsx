import './open-view.css';

import { useNavigate } from '@tanstack/react-router';

import type { RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { ContentPane } from '../document/content-pane';
import { DigestValue } from '../../../ui/digest-value';
import { GapsAccepted } from '../gaps-accepted';
import { useKeysGate } from '../use-keys-gate';
import { instantWords } from '../words';
import { KeysReplaced } from './keys-replaced';
import { PaperActions } from './paper-actions';
import { ReopenDialog } from './reopen-dialog';
import { SealSection } from './seal-section';
import { SignatoryList } from './signatory-list';

interface Props {
  readonly room: SigningRoom;
  readonly revision: RevisionView;
}

/** A closed revision waits for its signatures: the text on the left, who signs on the right. */
export function OpenView({ room, revision }: Props) {
  const navigate = useNavigate();
  const { withKeys, dialog } = useKeysGate();
  const handOver = (signatoryId: string) =>
    withKeys(
      () => void navigate({ to: '/sign/$revisionId/$signatoryId', params: { revisionId: revision.id, signatoryId } }),
    );
  return (
    <div className="signing-view">
      <ContentPane room={room} revision={revision} />
      <aside className="signing-view__side" aria-label="Signing">
        <KeysReplaced room={room} revision={revision} />
        <DigestValue label="Fingerprint of the text" sha256={revision.contentSha256}>
          {`Revision ${revision.number}, closed on ${instantWords(revision.closedAtMs)}. The same digits stand on the signature page.`}
        </DigestValue>
        <section className="stack" aria-labelledby="signatories">
          <h2 id="signatories" className="signing-view__title">
            {countWords(revision)}
          </h2>
          <SignatoryList revision={revision} onHandOver={handOver} />
        </section>
        <PaperActions revision={revision} />
        <GapsAccepted revision={revision} />
        <SealSection revision={revision} />
        <ReopenDialog revision={revision} />
      </aside>
      {dialog}
    </div>
  );
}

/** Only what is required is counted: a witness may stay away. */
function countWords({ signatories }: RevisionView): string {
  const required = signatories.filter(({ isRequired }) => isRequired);
  const done = required.filter(({ state }) => state === 'signed' || state === 'on-paper').length;
  return `${done} of ${required.length} required signatures`;
}
