import { BookOpen, Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';

import type { JobRequest } from '#shared/domain/job/job-schema';
import type { RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { startJob } from '../../lib/jobs-store';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { reportRefusal } from '../../ui/report-refusal';
import { ContentPane } from './document/content-pane';
import { useRoomParts } from './room-parts';
import { useRoom } from './room-store';
import { CheckChain } from './sealed/chain-check';

/** All revisions, whether their files hold together, and each of them to read and to export, whatever became of it. */
export function Revisions({ room }: { readonly room: SigningRoom }) {
  const { chain } = useRoomParts();
  const report = useRoom((state) => state.chain);
  const [read, setRead] = useState<RevisionView | null>(null);
  return (
    <div className="stack">
      <h2 className="visually-hidden">Revisions</h2>
      {room.revisions.some(({ state }) => state === 'sealed') && <CheckChain />}
      {chain({
        revisions: room.revisions,
        report,
        actionsOf: (revision) => actionsOf(revision, () => setRead(revision)),
      })}
      <Dialog
        title={`${room.title}, revision ${read?.number ?? ''}`}
        size="large"
        isOpen={read !== null}
        onClose={() => setRead(null)}
      >
        {read && <ContentPane room={room} revision={read} />}
      </Dialog>
    </div>
  );
}

function actionsOf({ id: revisionId, number, state }: RevisionView, onRead: () => void): ReactNode {
  const start = (request: JobRequest) => void reportRefusal(() => startJob(request));
  return (
    <div className="row">
      <Button size="small" icon={BookOpen} aria-label={`Read revision ${number}`} onPress={onRead}>
        Read
      </Button>
      {state === 'sealed' && (
        <>
          <Button
            size="small"
            icon={Download}
            aria-label={`Sealed PDF of revision ${number}`}
            onPress={() => start({ kind: 'export-revision-pdf', revisionId })}
          >
            Sealed PDF
          </Button>
          <Button
            size="small"
            icon={Download}
            aria-label={`Slides of revision ${number}`}
            onPress={() => start({ kind: 'export-revision-deck', revisionId, layout: 'standard' })}
          >
            Slides
          </Button>
        </>
      )}
    </div>
  );
}
