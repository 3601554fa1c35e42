import './debrief-page.css';

import { ArrowLeft, Gavel } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Link } from 'react-aria-components';

import { candidateIdSchema } from '#shared/domain/candidate/candidate-schema';
import { sealedWords } from '#shared/domain/debrief/sealed-words';
import { useFlushWhenHidden } from '../../lib/saving/use-flush-when-hidden';
import { Button } from '../../ui/button';
import { DraftSaving } from '../../ui/draft-saving';
import { EmptyState } from '../../ui/empty-state';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TwoVersionsDialog } from '../../ui/two-versions-dialog';
import { DebriefBody } from './debrief-body';
import {
  debriefDraft,
  followDebrief,
  openDebrief,
  useDebrief,
  useDebriefDraft,
  type OpenDebrief,
} from './debrief-store';
import { DecisionDialog } from './decision-dialog';
import { DecisionHistory } from './decision-history';
import { ExportMenu } from './export-menu';
import { seatName } from './words';

interface Props {
  readonly candidateId: string;
}

/** The panel's meeting on one candidate: where it disagrees, what was heard, what it decides. */
export function DebriefPage({ candidateId }: Props) {
  const { status, problem, candidateId: openedId, debrief } = useDebrief();
  const open = () => void openDebrief(candidateIdSchema.parse(candidateId));
  useEffect(() => {
    void openDebrief(candidateIdSchema.parse(candidateId));
    return () => void debriefDraft.flush();
  }, [candidateId]);
  useEffect(() => followDebrief(), []);
  useFlushWhenHidden(debriefDraft.flush);

  if (status === 'failed') {
    return <FailedState title="This debrief could not be opened" message={problem} onRetry={open} />;
  }
  if (status === 'loading' || openedId !== candidateId || !debrief) return <Loading label="Opening the debrief" />;
  return <OpenPage debrief={debrief} />;
}

function OpenPage({ debrief }: { readonly debrief: OpenDebrief }) {
  const { evidence, searchId } = debrief;
  const [isDeciding, setIsDeciding] = useState(false);
  const hasOther = useDebriefDraft((state) => state.other !== null);
  const isNothingOpen = evidence.cards.length === 0;
  return (
    <>
      <DraftSaving group="Debrief" draft={debriefDraft} />
      <nav className="debrief__back" aria-label="Candidate">
        <Link href={`/hiring/${searchId}/candidates/${evidence.candidateId}`}>
          <ArrowLeft size={14} aria-hidden /> Interviews and details
        </Link>
      </nav>
      <Page
        title={`Debrief on ${evidence.name}`}
        subtitle={evidence.headline.trim() || undefined}
        actions={
          <>
            <ExportMenu debrief={debrief} />
            <Button variant="primary" icon={Gavel} onPress={() => setIsDeciding(true)}>
              Record a decision
            </Button>
          </>
        }
      >
        {isNothingOpen ? <NothingOpen debrief={debrief} /> : <DebriefBody debrief={debrief} />}
        <DecisionHistory decisions={evidence.decisions} />
      </Page>
      {isDeciding && <DecisionDialog debrief={debrief} onClose={() => setIsDeciding(false)} />}
      <TwoVersionsDialog what={`The debrief on ${evidence.name}`} isOpen={hasOther} onKeep={debriefDraft.settle} />
    </>
  );
}

function NothingOpen({ debrief: { evidence, search } }: { readonly debrief: OpenDebrief }) {
  const lines = sealedWords(evidence, (seatId) => seatName(search, seatId));
  return (
    <EmptyState title="No scores are open yet">
      <p>Scores of a date open to everybody at once: when each of its seats has committed.</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </EmptyState>
  );
}
