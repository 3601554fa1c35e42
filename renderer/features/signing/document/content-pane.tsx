import './content-pane.css';

import { useEffect, useState } from 'react';

import type { Change } from '#shared/domain/amendment/amendment-schema';
import type { RevisionContent, SigningRoom } from '#shared/domain/signing/room-schema';
import type { RevisionId } from '#shared/domain/signing/revision-schema';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { Segmented } from '../../../ui/segmented';
import { SlideReader } from '../../../ui/slide-reader';
import { draftName, loadDraft, loadRevision, useContent } from '../content-store';
import { useRoomParts } from '../room-parts';
import { AgreementPaper } from './agreement-paper';

type Look = 'document' | 'slides' | 'changes';

interface Props {
  readonly room: SigningRoom;
  /** Null for the draft as it would be frozen now. */
  readonly revisionId: RevisionId | null;
  /** Against the revision before; empty for a first one. */
  readonly changes: readonly Change[];
  readonly first?: Look;
}

/** What is or will be frozen: as a document, as slides, and what it changes. */
export function ContentPane({ room, revisionId, changes, first = 'document' }: Props) {
  const [look, setLook] = useState<Look>(first);
  const { of, content, problem } = useContent();
  const { agreementId, rev } = room;
  const load = () => void (revisionId === null ? loadDraft(room) : loadRevision(revisionId));
  // oxlint-disable-next-line react/exhaustive-deps -- the room is read anew often; its content changes with these
  useEffect(load, [agreementId, rev, revisionId]);
  const isThis = of === (revisionId ?? draftName(room));
  const looks = [
    { id: 'document', label: 'Document' },
    { id: 'slides', label: 'Slides' },
    ...(changes.length > 0 ? [{ id: 'changes', label: `Changes (${changes.length})` } as const] : []),
  ] as const;
  return (
    <div className="content-pane">
      <Segmented label="How to read it" isLabelHidden name="look" value={look} options={looks} onChange={setLook} />
      {problem !== '' && <FailedState title="The text could not be read" message={problem} onRetry={load} />}
      {(!isThis || !content) && problem === '' && <Loading label="Reading the text" />}
      {isThis && content && <Shown look={look} content={content} changes={changes} />}
    </div>
  );
}

interface ShownProps {
  readonly look: Look;
  readonly content: RevisionContent;
  readonly changes: readonly Change[];
}

function Shown({ look, content, changes }: ShownProps) {
  const [index, setIndex] = useState(0);
  const { changeList } = useRoomParts();
  if (look === 'changes') return <>{changeList(changes)}</>;
  if (look === 'document') return <AgreementPaper content={content} />;
  return <SlideReader slides={content.slides.slides} index={index} onMove={setIndex} />;
}
