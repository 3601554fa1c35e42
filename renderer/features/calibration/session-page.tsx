import './calibration-page.css';

import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronLeft, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';

import type { Calibration } from '#shared/domain/calibration/calibration-schema';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { FailedState } from '../../ui/failed-state';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { reportRefusal } from '../../ui/report-refusal';
import { ResultBody } from './result-body';
import { SessionProgress } from './session-progress';
import { loadSession, removeSession, useSession } from './session-store';
import { subtitleOf } from './words';

interface Props {
  readonly searchId: string;
  readonly calibrationId: string;
}

/** A session at the desk: who is how far, and once all are done, the result. */
export function SessionPage({ searchId, calibrationId }: Props) {
  const { status, problem, id, session } = useSession();
  useEffect(() => void loadSession(calibrationId), [calibrationId]);
  if (id !== calibrationId || status === 'loading') return <Loading label="Opening the calibration" />;
  if (status === 'failed' || !session) {
    return (
      <>
        <Back searchId={searchId} />
        <FailedState
          title="This calibration could not be opened"
          message={problem}
          onRetry={() => void loadSession(calibrationId)}
        />
      </>
    );
  }
  return (
    <>
      <Back searchId={searchId} />
      <Page
        title={session.set ? `Calibration: ${session.set.roleName}` : 'Calibration'}
        subtitle={session.set && subtitleOf(session.set)}
        actions={<DeleteButton searchId={searchId} session={session} />}
      >
        <Body calibrationId={calibrationId} session={session} />
      </Page>
    </>
  );
}

function Body({ calibrationId, session }: { readonly calibrationId: string; readonly session: Calibration }) {
  const { result, resultProblem } = useSession();
  if (resultProblem !== '') {
    return (
      <FailedState
        title="The result could not be read"
        message={resultProblem}
        onRetry={() => void loadSession(calibrationId)}
      />
    );
  }
  return result ? <ResultBody result={result} /> : <SessionProgress session={session} />;
}

function Back({ searchId }: { readonly searchId: string }) {
  return (
    <p className="session-back">
      <Link to="/hiring/$searchId/calibration" params={{ searchId }}>
        <ChevronLeft size={14} aria-hidden />
        All calibrations
      </Link>
    </p>
  );
}

function DeleteButton({ searchId, session }: { readonly searchId: string; readonly session: Calibration }) {
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const remove = () => {
    setIsPending(true);
    void reportRefusal(async () => {
      await removeSession(session.id);
      await navigate({ to: '/hiring/$searchId/calibration', params: { searchId } });
    }).finally(() => setIsPending(false));
  };
  return (
    <>
      <Button variant="ghost" icon={Trash2} onPress={() => setIsAsking(true)}>
        Delete
      </Button>
      <ConfirmDialog
        title="Delete this calibration?"
        isOpen={isAsking}
        isDanger
        isPending={isPending}
        confirmLabel="Delete the calibration"
        onClose={() => setIsAsking(false)}
        onConfirm={remove}
      >
        <p>
          {session.isOpen
            ? 'All ratings and notes of it go, for good. Interviews and their scores are not touched.'
            : 'What the seats have rated so far goes unseen, for good. Interviews and their scores are not touched.'}
        </p>
      </ConfirmDialog>
    </>
  );
}
