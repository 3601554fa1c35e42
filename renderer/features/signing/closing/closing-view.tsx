import './closing-view.css';

import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState } from 'react';

import type { ClosingView as Closing, SigningRoom } from '#shared/domain/signing/room-schema';
import { Button } from '../../../ui/button';
import { PageSection } from '../../../ui/page';
import { ConfirmStep } from '../confirm-step';
import { ContentPane } from '../document/content-pane';
import { closeRevision } from '../room-store';
import { useKeysGate } from '../use-keys-gate';
import { AmendmentSection } from './amendment-section';
import { BlockerList } from './blocker-list';
import { GapList } from './gap-list';
import { whyNotClose, type Acceptance } from './why-not-close';

/** The way from a draft to a closed revision: what hinders it, what one accepts, what will be frozen. */
export function ClosingView({ room, closing }: { readonly room: SigningRoom; readonly closing: Closing }) {
  const [acceptance, setAcceptance] = useState<Acceptance>({ gaps: [], by: '' });
  return (
    <div className="closing">
      {closing.amendment && <AmendmentSection amendment={closing.amendment} />}
      <BlockerList agreementId={room.agreementId} blockers={closing.blockers} />
      <GapList agreementId={room.agreementId} gaps={closing.gaps} acceptance={acceptance} onChange={setAcceptance} />
      <PageSection title="What will be frozen" aside={<WorkshopLink room={room} />}>
        <ContentPane room={room} revisionId={null} changes={[]} first="slides" />
      </PageSection>
      <CloseFooter closing={closing} acceptance={acceptance} />
    </div>
  );
}

function WorkshopLink({ room: { agreementId } }: { readonly room: SigningRoom }) {
  const navigate = useNavigate();
  return (
    <Button
      size="small"
      variant="ghost"
      onPress={() => void navigate({ to: '/agreements/$agreementId', params: { agreementId } })}
    >
      Change it in the workshop
    </Button>
  );
}

interface FooterProps {
  readonly closing: Closing;
  readonly acceptance: Acceptance;
}

function CloseFooter({ closing, acceptance }: FooterProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { withKeys, dialog } = useKeysGate();
  const why = whyNotClose(closing, acceptance);
  const close = () =>
    withKeys(() => {
      const gaps = closing.gaps.map(({ text }) => text);
      void closeRevision(gaps, gaps.length === 0 ? '' : acceptance.by.trim()).then((isClosed) => {
        if (isClosed) setIsAsking(false);
      });
    });
  return (
    <footer className="closing__foot">
      <Button variant="primary" icon={Lock} isDisabled={why !== ''} onPress={() => setIsAsking(true)}>
        Close for signing…
      </Button>
      <p className="muted" role="status">
        {why === '' ? 'Everybody then signs exactly this text.' : why}
      </p>
      <ConfirmStep
        step="close"
        title="Close this agreement for signing?"
        confirmLabel="Close for signing"
        isOpen={isAsking}
        onConfirm={close}
        onClose={() => setIsAsking(false)}
      >
        <p>
          Closing freezes the text: nobody can change it any more, and its digest is what everybody signs. If something
          has to change after all, reopen it; that makes a new draft, and whoever signed signs again.
        </p>
      </ConfirmStep>
      {dialog}
    </footer>
  );
}
