import { useNavigate } from '@tanstack/react-router';
import { ChartLine } from 'lucide-react';
import { useEffect } from 'react';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import type { SigningRoom } from '#shared/domain/signing/room-schema';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { agreementState } from '../../lib/agreement-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Tabs } from '../../ui/tabs';
import { flushAmendment } from './amendment-draft';
import { ClosingView } from './closing/closing-view';
import { Revisions } from './revisions';
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

function Room({ room }: { readonly room: SigningRoom }) {
  const { auditLog } = useRoomParts();
  useTopOnChange(room.status);
  const items = [
    { id: 'now', label: 'Agreement', content: <Now room={room} /> },
    { id: 'chain', label: `Revisions (${room.revisions.length})`, content: <Revisions room={room} /> },
    { id: 'log', label: `Log (${room.log.entries.length})`, content: auditLog(room.log, room.revisions) },
  ];
  return (
    <Page title={room.title} subtitle={`${room.clientName}: sign and seal`} actions={<RoomActions room={room} />}>
      {room.log.problem !== null && (
        <Notice tone="bad" title="The log of this agreement does not hold">
          {room.log.problem}
        </Notice>
      )}
      <Tabs key={room.agreementId} label="Signing" items={items} />
    </Page>
  );
}

/** What it is, and the way to what became of what was sealed. */
function RoomActions({ room: { agreementId, status, revisions } }: { readonly room: SigningRoom }) {
  const navigate = useNavigate();
  const { label, tone } = agreementState(status);
  return (
    <>
      {revisions.some(({ state }) => state === 'sealed') && (
        <Button icon={ChartLine} onPress={() => void navigate({ to: `/agreements/${agreementId}/reviews` })}>
          Quarterly reviews
        </Button>
      )}
      <Chip tone={tone}>{label}</Chip>
    </>
  );
}

/** After a step that changes what there is to do, one is at the top of it. */
function useTopOnChange(status: SigningRoom['status']): void {
  useEffect(() => document.getElementById('main')?.scrollTo({ top: 0 }), [status]);
}

/** The one task there is now. */
function Now({ room }: { readonly room: SigningRoom }) {
  const sealed = room.revisions.find(({ state }) => state === 'sealed');
  const open = room.revisions.find(({ state }) => state === 'open');
  if (room.closing) return <ClosingView room={room} closing={room.closing} />;
  if (open) return <OpenView room={room} revision={open} />;
  return sealed ? <SealedView room={room} revision={sealed} /> : null;
}
