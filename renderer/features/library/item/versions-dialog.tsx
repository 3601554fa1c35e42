import './versions-dialog.css';

import { useEffect, useMemo, useState } from 'react';

import { differences } from '#shared/domain/library/differences';
import type { LibraryVersion } from '#shared/domain/library/library-schema';
import { formatInstant } from '../../../lib/format-day';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { RadioGroup } from '../../../ui/radio-group';
import { DifferenceTable } from './difference-table';
import { editDraft, tellDone } from './item-edits';
import { itemDraft, useItemDraft } from './item-store';
import { loadVersions, useVersions } from './versions-store';

interface Props {
  readonly canEdit: boolean;
  readonly onClose: () => void;
}

/** Earlier words of the open item beside its present ones, and a way to bring them back. */
export function VersionsDialog({ canEdit, onClose }: Props) {
  const state = useVersions();
  useEffect(() => void loadVersions(), []);
  return (
    <Dialog title="Earlier versions" isOpen onClose={onClose} size="large">
      {state.status === 'loading' && <Loading label="Reading the versions" />}
      {state.status === 'failed' && (
        <FailedState
          title="The versions could not be read"
          message={state.problem}
          onRetry={() => void loadVersions()}
        />
      )}
      {state.status === 'ready' && state.versions.length === 0 && (
        <p>There is no version yet. One is kept each time you open this item and change it.</p>
      )}
      {state.status === 'ready' && state.versions.length > 0 && (
        <VersionChoice versions={state.versions} canEdit={canEdit} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface ChoiceProps extends Props {
  readonly versions: readonly LibraryVersion[];
}

function VersionChoice({ versions, canEdit, onClose }: ChoiceProps) {
  const { kind, body } = useItemDraft((state) => state.document);
  // The newest reads as the item does: what one comes for is the one before.
  const [number, setNumber] = useState(versions[1]?.number ?? versions[0]?.number ?? 1);
  const version = versions.find((candidate) => candidate.number === number);
  const found = useMemo(() => (version ? differences(kind, version.body, body) : []), [kind, version, body]);
  const bringBack = () => {
    if (!version) return;
    editDraft(`Bring back version ${number}`, (draft) => void Object.assign(draft.body, structuredClone(version.body)));
    onClose();
    tellDone(`The words of version ${number} are back`, () => void itemDraft.undo());
  };
  return (
    <>
      <div className="versions">
        <div className="versions__list">
          <RadioGroup
            label="Compare with the present words"
            value={String(number)}
            options={versions.map(({ number: each, savedAtMs }) => ({
              id: String(each),
              label: `Version ${each}`,
              hint: formatInstant(savedAtMs),
            }))}
            onChange={(chosen) => setNumber(Number(chosen))}
          />
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and what scrolls takes the keys */}
        <div className="versions__differences" tabIndex={0} role="region" aria-label="Differences">
          {found.length === 0 ? (
            <p className="muted">{`Version ${number} reads as the item does now.`}</p>
          ) : (
            <DifferenceTable differences={found} before={`Version ${number}`} after="Now" />
          )}
        </div>
      </div>
      <DialogActions>
        <Button onPress={onClose}>Close</Button>
        {canEdit && found.length > 0 && (
          <Button variant="primary" onPress={bringBack}>
            Bring these words back
          </Button>
        )}
      </DialogActions>
    </>
  );
}
