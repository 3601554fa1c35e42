import { useNavigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useEffect } from 'react';

import { FailedState } from '../../ui/failed-state';
import { IconButton } from '../../ui/icon-button';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { TopBar } from '../../ui/top-bar';
import { ResultBody } from './result-body';
import { loadResult, useSession } from './session-store';
import { subtitleOf } from './words';

/** The result in a seat's window: the same that everybody sees. */
export function ResultPage({ calibrationId }: { readonly calibrationId: string }) {
  const { status, problem, id, result } = useSession();
  const navigate = useNavigate();
  useEffect(() => void loadResult(calibrationId), [calibrationId]);
  return (
    <>
      <TopBar
        title={<IconButton icon={ArrowLeft} label="All interviews" onPress={() => void navigate({ to: '/seat' })} />}
      />
      {id !== calibrationId || status === 'loading' ? (
        <Loading label="Opening the result" />
      ) : status === 'failed' || !result ? (
        <FailedState
          title="The result could not be opened"
          message={problem}
          onRetry={() => void loadResult(calibrationId)}
        />
      ) : (
        <Page title={`Calibration: ${result.set.roleName}`} subtitle={subtitleOf(result.set)}>
          <ResultBody result={result} />
        </Page>
      )}
    </>
  );
}
