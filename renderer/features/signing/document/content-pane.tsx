import './content-pane.css';

import { useEffect, useState } from 'react';

import type { RevisionContent, RevisionView, SigningRoom } from '#shared/domain/signing/room-schema';
import { FailedState } from '../../../ui/failed-state';
import { Loading } from '../../../ui/loading';
import { Segmented } from '../../../ui/segmented';
import { SlideReader } from '../../../ui/slide-reader';
import { draftName, loadDraft, loadRevision, revisionName, useContent } from '../content-store';
import { useRoomParts } from '../room-parts';
import { AgreementPaper } from './agreement-paper';

type Look = 'document' | 'slides' | 'changes';

interface Props {
  readonly room: SigningRoom;
  /** Null for the draft as it would be frozen now. */
  readonly revision: RevisionView | null;
  readonly first?: Look;
}

/** What is or will be frozen: as a document, as slides, and what it changes. */
export function ContentPane({ room, revision, first = 'document' }: Props) {
  const [look, setLook] = useState<Look>(first);
  const { of, content, problem } = useContent();
  const changed = revision?.amendment?.changes.length;
  const name = revision === null ? draftName(room) : revisionName(revision);
  const load = () => void (revision === null ? loadDraft(room) : loadRevision(revision));
  // oxlint-disable-next-line react/exhaustive-deps -- the room is read anew often; what it shows changes with its name
  useEffect(load, [name]);
  const isThis = of === name;
  const looks = [
    { id: 'document', label: 'Document' },
    { id: 'slides', label: 'Slides' },
    ...(changed === undefined ? [] : [{ id: 'changes', label: `Changes (${changed})` } as const]),
  ] as const;
  return (
    <div className="content-pane">
      <Segmented label="How to read it" isLabelHidden name="look" value={look} options={looks} onChange={setLook} />
      {problem !== '' && <FailedState title="The text could not be read" message={problem} onRetry={load} />}
      {(!isThis || !content) && problem === '' && <Loading label="Reading the text" />}
      {isThis && content && <Shown look={look} content={content} amendment={revision?.amendment ?? null} />}
    </div>
  );
}

interface ShownProps {
  readonly look: Look;
  readonly content: RevisionContent;
  readonly amendment: RevisionView['amendment'];
}

function Shown({ look, content, amendment }: ShownProps) {
  const [index, setIndex] = useState(0);
  if (look === 'changes' && amendment) return <Amendment amendment={amendment} />;
  if (look === 'document') {
    return (
      <div className="content-pane__desk">
        <AgreementPaper content={content} />
      </div>
    );
  }
  return <SlideReader headingLevel={2} slides={content.slides.slides} index={index} onMove={setIndex} />;
}

/** Why and how the revision changes the one before. */
function Amendment({ amendment }: { readonly amendment: NonNullable<RevisionView['amendment']> }) {
  const { amendmentReasons, changeList, looseningList } = useRoomParts();
  return (
    <div className="content-pane__amendment">
      {amendmentReasons(amendment)}
      {changeList(amendment.changes)}
      {amendment.loosenings.length > 0 && looseningList(amendment.loosenings)}
    </div>
  );
}
