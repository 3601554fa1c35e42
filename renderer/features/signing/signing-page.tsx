import { useEffect } from 'react';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { SigningRoom } from '#shared/domain/signing/room-schema';
import { Chip, type Tone } from '../../ui/chip';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { flushAmendment } from './amendment-draft';
import { ClosingView } from './closing/closing-view';
import { useRoomParts } from './room-parts';
import { followRoom, loadRoom, useRoom } from './room-store';
import { SealedView } from './sealed/sealed-view';
import { OpenView } from './signatures/open-view';

interface Props {
  readonly agreementId: string;
}

/** The facilitator's room: close the agreement, have it signed, seal it, and what follows. */
export function SigningPage({ agreementId }: Props) {
  const { status, problem, room, agreementId: openedId } = useRoom();
  useEffect(() => {
    const id = agreementIdSchema.parse(agreementId);
    void loadRoom(id);
    const stop = followRoom(id);
    return () => {
      stop();
      flushAmendment().catch((error: unknown) => console.warn('the amendment is not saved yet', error));
    };
  }, [agreementId]);
  if (status === 'failed' && !room) {
    return (
      <FailedState
        title="The signing could not be read"
        message={problem}
        onRetry={() => void loadRoom(agreementIdSchema.parse(agreementId))}
      />
    );
  }
  if (openedId !== agreementId || !room) return <Loading label="Reading the signing" />;
  return <Room room={room} />;
}

const stands: Readonly<Record<SigningRoom['status'], { readonly words: string; readonly tone: Tone }>> = {
  draft: { words: 'Draft', tone: 'neutral' },
  signing: { words: 'Open for signing', tone: 'accent' },
  sealed: { words: 'Sealed', tone: 'good' },
  amending: { words: 'Being amended', tone: 'warn' },
};

function Room({ room }: { readonly room: SigningRoom }) {
  const { auditLog, chain } = useRoomParts();
  const report = useRoom((state) => state.chain);
  const { words, tone } = stands[room.status];
  const items = [
    { id: 'now', label: 'Agreement', content: <Now room={room} /> },
    { id: 'chain', label: `Revisions (${room.revisions.length})`, content: chain(room.revisions, report) },
    { id: 'log', label: `Log (${room.log.entries.length})`, content: auditLog(room.log, room.revisions) },
  ];
  return (
    <Page title={room.title} subtitle={`${room.clientName}: sign and seal`} actions={<Chip tone={tone}>{words}</Chip>}>
      {room.log.problem !== null && (
        <Notice tone="bad" title="The log of this agreement does not hold">
          {room.log.problem}
        </Notice>
      )}
      <Tabs key={room.agreementId} label="Signing" items={items} />
    </Page>
  );
}

/** The one task there is now. */
function Now({ room }: { readonly room: SigningRoom }) {
  const newest = room.revisions[0];
  if (room.closing) return <ClosingView key={room.rev} room={room} closing={room.closing} />;
  if (newest?.state === 'sealed') return <SealedView room={room} revision={newest} />;
  if (newest?.state === 'open') return <OpenView room={room} revision={newest} />;
  return null;
}
