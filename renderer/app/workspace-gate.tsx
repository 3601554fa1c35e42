import { useEffect, type ReactNode } from 'react';

import { followJobs } from '../lib/jobs-store';
import { FailedState } from '../ui/failed-state';
import { Loading } from '../ui/loading';
import { showToast } from '../ui/toast';
import { useStart } from './start-store';
import { WorkspaceProblem } from './workspace-problem';
import { useWorkspace } from './workspace-store';

interface Props {
  readonly children: ReactNode;
}

/** Lets the app in when the workspace file is open; anything else gets a page of its own and nothing is touched. */
export function WorkspaceGate({ children }: Props) {
  const { status, problem, ask } = useWorkspace();
  if (status === null && problem !== '') {
    return (
      <main>
        <FailedState title="Rapport could not look at its workspace" message={problem} onRetry={() => void ask()} />
      </main>
    );
  }
  if (status === null) return <Loading label="Opening your workspace" />;
  if (status.kind !== 'ready') return <WorkspaceProblem status={status} />;
  return <Started notice={status.notice}>{children}</Started>;
}

function Started({ notice, children }: Props & { readonly notice: string | null }) {
  const { isReady, problem, begin } = useStart();
  useEffect(() => followJobs(), []);
  useEffect(() => {
    void begin();
  }, [begin]);
  useEffect(() => {
    if (notice !== null) showToast({ title: notice, tone: 'warn' });
  }, [notice]);

  if (problem !== '') {
    return (
      <main>
        <FailedState title="Your settings could not be read" message={problem} onRetry={() => void begin()} />
      </main>
    );
  }
  return isReady ? children : <Loading label="Opening your workspace" />;
}
