import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect, type ReactNode } from 'react';

import { useFlushWhenHidden } from '../../lib/saving/use-flush-when-hidden';
import { FailedState } from '../../ui/failed-state';
import { IconButton } from '../../ui/icon-button';
import { Loading } from '../../ui/loading';
import { TopBar } from '../../ui/top-bar';
import { flushSaves, openInterview, placeOf, useInterview } from './interview-store';

interface Props {
  readonly candidateId: string;
  readonly date: string;
  /** What the screen calls it. */
  readonly what: 'interview' | 'scorecard';
  /** Shown once it is open. */
  readonly children: ReactNode;
}

/** Opens a candidate's interview and says so where it cannot be opened. */
export function InterviewGate({ candidateId, date, what, children }: Props) {
  const { status, problem, place } = useInterview();
  useEffect(() => void openInterview(candidateId, date), [candidateId, date]);
  useFlushWhenHidden(flushSaves);
  if (place !== placeOf(candidateId, date) || status === 'loading') return <Loading label={`Opening the ${what}`} />;
  if (status === 'failed') {
    return (
      <>
        <TopBar title={<BackToBoard />} />
        <FailedState
          title={`This ${what} could not be opened`}
          message={problem}
          onRetry={() => void openInterview(candidateId, date)}
        />
      </>
    );
  }
  return children;
}

export function BackToBoard() {
  const navigate = useNavigate();
  return <IconButton icon={ArrowLeft} label="All interviews" onPress={() => void navigate({ to: '/seat' })} />;
}
