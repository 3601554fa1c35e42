import './candidate-page.css';

import { Link, useNavigate } from '@tanstack/react-router';
import { ArrowLeft, MessagesSquare, UserX } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { Candidate } from '#shared/domain/candidate/candidate-schema';
import { searchIdSchema } from '#shared/domain/search/search-schema';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { debriefPath } from './candidate-path';
import { loadCandidates, useCandidates } from './candidates-store';
import { DetailsForm } from './details-form';
import { EraseDialog } from './erase-dialog';
import { FilesSection } from './files-section';
import { ProgressSection } from './progress-section';
import { StageMenu } from './stage-menu';
import { candidateStageNames } from './stage-names';

interface Props {
  readonly searchId: string;
  readonly candidateId: string;
}

/** One candidate: how far the interviews are, the files, the details. */
export function CandidatePage({ searchId, candidateId }: Props) {
  const { status, problem, search } = useCandidates();
  const candidate = useCandidates((state) => state.candidates.find(({ id }) => id === candidateId));
  const id = searchIdSchema.parse(searchId);
  useEffect(() => {
    void loadCandidates(id);
  }, [id]);
  const retry = () => void loadCandidates(id);

  if (status === 'failed')
    return <FailedState title="This candidate could not be read" message={problem} onRetry={retry} />;
  if (status === 'loading' || search?.id !== id) return <Loading label="Reading the candidate" />;
  if (!candidate) {
    return (
      <FailedState
        title="There is no such candidate"
        message="They may have been erased. Look at the list of candidates."
        onRetry={retry}
      />
    );
  }
  return <OpenCandidate key={candidate.id} candidate={candidate} />;
}

function OpenCandidate({ candidate }: { readonly candidate: Candidate }) {
  const navigate = useNavigate();
  const [isErasing, setErasing] = useState(false);
  const listPath: string = `/hiring/${candidate.searchId}/candidates`;
  const hasOpenDate = candidate.dates.some(({ isOpen }) => isOpen);
  return (
    <>
      <nav className="candidate__back" aria-label="Candidates">
        <Link to={listPath}>
          <ArrowLeft size={14} aria-hidden /> All candidates
        </Link>
      </nav>
      <Page
        title={candidate.name}
        subtitle={candidate.headline}
        actions={
          <>
            <Chip>{candidateStageNames[candidate.stage]}</Chip>
            <StageMenu candidate={candidate} />
            <Button variant="ghost" icon={UserX} onPress={() => setErasing(true)}>
              Erase…
            </Button>
            <Button
              variant={hasOpenDate ? 'primary' : 'secondary'}
              icon={MessagesSquare}
              onPress={() => void navigate({ to: debriefPath(candidate) })}
            >
              Debrief
            </Button>
          </>
        }
      >
        <div className="candidate">
          <div className="candidate__column">
            <ProgressSection candidate={candidate} />
            <FilesSection candidate={candidate} />
          </div>
          <DetailsForm candidate={candidate} />
        </div>
      </Page>
      {isErasing && (
        <EraseDialog
          candidate={candidate}
          onClose={() => setErasing(false)}
          onErased={() => void navigate({ to: listPath })}
        />
      )}
    </>
  );
}
