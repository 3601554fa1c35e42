import './closing-view.css';

import { useNavigate } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import { useState } from 'react';

import { amendmentBlockers } from '#shared/domain/amendment/amendment-blockers';
import type { ClosingView as Closing, SigningRoom } from '#shared/domain/signing/room-schema';
import { startJob } from '../../../lib/jobs-store';
import { Button } from '../../../ui/button';
import { PageSection } from '../../../ui/page';
import { reportRefusal } from '../../../ui/report-refusal';
import { amendment as draft } from '../amendment-draft';
import { ConfirmStep } from '../confirm-step';
import { ContentPane } from '../document/content-pane';
import { closeRevision } from '../room-store';
import { useKeysGate } from '../use-keys-gate';
import { AmendmentSection } from './amendment-section';
import { BlockerList } from './blocker-list';
import { GapList } from './gap-list';
import { NoteList } from './note-list';
import { whyNotClose, type Acceptance } from './why-not-close';

/** The way from a draft to a closed revision: what hinders it, what one accepts, what will be frozen. */
export function ClosingView({ room, closing }: { readonly room: SigningRoom; readonly closing: Closing }) {
  const [acceptance, setAcceptance] = useState<Acceptance>({ gaps: [], by: '' });
  const blockers = useBlockers(closing);
  return (
    <div className="closing">
      {closing.amendment && <AmendmentSection amendment={closing.amendment} />}
      <BlockerList agreementId={room.agreementId} blockers={blockers} workingTime={closing.workingTime} />
      <GapList agreementId={room.agreementId} gaps={closing.gaps} acceptance={acceptance} onChange={setAcceptance} />
      <NoteList agreementId={room.agreementId} notes={closing.notes} />
      <PageSection title="What will be frozen" aside={<DraftActions room={room} />}>
        <ContentPane room={room} revision={null} first="slides" />
      </PageSection>
      <CloseFooter closing={closing} blockers={blockers} acceptance={acceptance} />
    </div>
  );
}

/** What the amendment lacks is judged by what is typed just now, all else as the disk has it. */
function useBlockers({ blockers, amendment }: Closing): { readonly setup: string[]; readonly amendment: string[] } {
  const written = draft.useDraft(({ document }) => document);
  if (!amendment) return { setup: [...blockers], amendment: [] };
  const asSaved = amendmentBlockers(amendment.draft);
  return { setup: blockers.filter((words) => !asSaved.includes(words)), amendment: amendmentBlockers(written) };
}

function DraftActions({ room: { agreementId } }: { readonly room: SigningRoom }) {
  const navigate = useNavigate();
  const exportDraft = () => reportRefusal(() => startJob({ kind: 'export-draft-pdf', agreementId }));
  return (
    <>
      <Button size="small" variant="ghost" onPress={() => void exportDraft()}>
        Export as a draft (PDF)
      </Button>
      <Button
        size="small"
        variant="ghost"
        onPress={() => void navigate({ to: '/agreements/$agreementId', params: { agreementId } })}
      >
        Change it in the workshop
      </Button>
    </>
  );
}

interface FooterProps {
  readonly closing: Closing;
  readonly blockers: ReturnType<typeof useBlockers>;
  readonly acceptance: Acceptance;
}

function CloseFooter({ closing, blockers, acceptance }: FooterProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { withKeys, dialog } = useKeysGate();
  const { gaps, workingTime } = closing;
  const why = whyNotClose({ blockers: [...blockers.setup, ...blockers.amendment], workingTime, gaps }, acceptance);
  const close = () =>
    withKeys(() => {
      const accepted = gaps.map(({ text }) => text);
      void closeRevision(accepted, accepted.length === 0 ? '' : acceptance.by.trim()).then((isClosed) => {
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
          Closing freezes the text: nobody can change it any more, and its fingerprint is what everybody signs. If
          something has to change after all, reopen it; that makes a new draft, and whoever signed signs again.
        </p>
      </ConfirmStep>
      {dialog}
    </footer>
  );
}
