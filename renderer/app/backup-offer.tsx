import './backup-offer.css';

import { useEffect, useState } from 'react';
import type { z } from 'zod';

import type { Backup, backupContentsSchema } from '#shared/domain/workspace/workspace-schema';
import { formatWhen } from '../lib/format-day';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Loading } from '../ui/loading';
import { Notice } from '../ui/notice';
import { wordsOf } from '../ui/report-refusal';
import { previewBackup, useWorkspace } from './workspace-store';

type Contents = z.infer<typeof backupContentsSchema>;

/** A backup with what it holds, and the button that brings it back. */
export function BackupOffer({ backup }: { readonly backup: Backup }) {
  const restore = useWorkspace((state) => state.restore);
  const [contents, setContents] = useState<Contents | null>(null);
  const [problem, setProblem] = useState('');
  const [nowMs] = useState(Date.now);
  const [isRestoring, setIsRestoring] = useState(false);

  useEffect(() => {
    let isWanted = true;
    previewBackup(backup.name).then(
      (found) => {
        if (isWanted) setContents(found);
      },
      (error: unknown) => {
        if (isWanted) setProblem(wordsOf(error));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [backup.name]);

  return (
    <Card headingLevel={2} title={`Backup made ${formatWhen(backup.madeAtMs, nowMs)}`}>
      {problem !== '' && <Notice tone="bad">{problem}</Notice>}
      {contents ? <ContentsList contents={contents} /> : problem === '' && <Loading label="Looking into the backup" />}
      <div className="full-page__actions">
        <Button
          variant="primary"
          isPending={isRestoring}
          isDisabled={contents === null}
          onPress={() => {
            setIsRestoring(true);
            void restore(backup.name)
              .catch((error: unknown) => setProblem(wordsOf(error)))
              .finally(() => setIsRestoring(false));
          }}
        >
          Go on with this backup
        </Button>
      </div>
    </Card>
  );
}

function ContentsList({ contents }: { readonly contents: Contents }) {
  return (
    <ul className="backup-offer" aria-label="What the backup holds">
      {contents.engagements.map(({ name, agreements }) => (
        <li key={name}>
          <span className="backup-offer__client">{name}</span>
          <span>{agreements.length === 0 ? 'no agreement yet' : agreements.join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}
