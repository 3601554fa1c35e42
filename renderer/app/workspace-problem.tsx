import './full-page.css';

import { FolderOpen, RotateCw } from 'lucide-react';
import { useState } from 'react';

import type { WorkspaceStatus } from '#shared/domain/workspace/workspace-schema';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { BackupOffer } from './backup-offer';
import { wordsOf } from '../ui/report-refusal';
import { showWorkspaceFolder, useWorkspace } from './workspace-store';

type Problem = Exclude<WorkspaceStatus, { readonly kind: 'ready' }>;

/** Says why the workspace is not open and what can be done. Nothing happens before the user chooses. */
export function WorkspaceProblem({ status }: { readonly status: Problem }) {
  const { title, words } = explain(status);
  const { retry, problem } = useWorkspace();
  const [folderProblem, setFolderProblem] = useState('');
  const [isRetrying, setIsRetrying] = useState(false);
  return (
    <div className="full-page-scroll">
      <main className="full-page">
        <h1 className="full-page__title">{title}</h1>
        {words.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {[problem, folderProblem].map((text) => text !== '' && <Notice key={text} tone="bad" title={text} />)}
        {status.kind === 'damaged' && status.newestGoodBackup && <BackupOffer backup={status.newestGoodBackup} />}
        <div className="full-page__actions">
          <Button
            icon={RotateCw}
            isPending={isRetrying}
            onPress={() => {
              setIsRetrying(true);
              void retry().finally(() => setIsRetrying(false));
            }}
          >
            Try again
          </Button>
          <Button
            icon={FolderOpen}
            onPress={() => void showWorkspaceFolder().catch((error: unknown) => setFolderProblem(wordsOf(error)))}
          >
            Show folder
          </Button>
        </div>
      </main>
    </div>
  );
}

function explain(status: Problem): { readonly title: string; readonly words: readonly string[] } {
  switch (status.kind) {
    case 'damaged':
      return {
        title: 'Your workspace file is damaged',
        words: [
          `Rapport did not change anything. ${status.problem}`,
          status.newestGoodBackup
            ? 'The newest backup that was opened and checked is offered below. The damaged file stays beside it.'
            : 'There is no backup that could be opened. Put a good copy of the file into the folder, then try again.',
        ],
      };
    case 'from-newer-app':
      return {
        title: 'This workspace was made by a newer Rapport',
        words: [
          `The file has version ${status.fileVersion}, this app knows versions up to ${status.appVersion}. Nothing was changed.`,
          'Install the newer Rapport on this machine and open it there.',
        ],
      };
    case 'unavailable':
      return { title: 'Your workspace cannot be opened', words: [status.problem, status.advice] };
  }
}
