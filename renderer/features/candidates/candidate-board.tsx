import { useState } from 'react';

import type { Candidate, CandidateStage } from '#shared/domain/candidate/candidate-schema';
import { classNames } from '../../ui/class-names';
import { CandidateCard } from './candidate-card';
import { useCandidates } from './candidates-store';
import { moveWithUndo } from './move-candidate';
import { candidateStageNames, settled, underWay } from './stage-names';

/** A column for each stage. Cards move by dragging, or by the menu on each card. */
export function CandidateBoard() {
  const candidates = useCandidates((state) => state.candidates);
  const [dragged, setDragged] = useState<Candidate | null>(null);
  const columns = (stages: readonly CandidateStage[]) =>
    stages.map((stage) => (
      <Column
        key={stage}
        stage={stage}
        candidates={candidates.filter((candidate) => candidate.stage === stage)}
        dragged={dragged}
        onDrag={setDragged}
      />
    ));
  return (
    <div className="board">
      <div className="board__row">{columns(underWay)}</div>
      <div className="board__row board__row--settled">{columns(settled)}</div>
    </div>
  );
}

interface ColumnProps {
  readonly stage: CandidateStage;
  readonly candidates: readonly Candidate[];
  /** The card under the pointer; null while none is dragged. */
  readonly dragged: Candidate | null;
  readonly onDrag: (candidate: Candidate | null) => void;
}

function Column({ stage, candidates, dragged, onDrag }: ColumnProps) {
  const [isOver, setOver] = useState(false);
  const canDrop = dragged !== null && dragged.stage !== stage;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop cards; keys have the menu on each card
    <section
      className={classNames('board__column', canDrop && isOver && 'board__column--over')}
      aria-label={candidateStageNames[stage]}
      onDragOver={(event) => {
        if (!canDrop) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged) void moveWithUndo(dragged, stage);
        onDrag(null);
      }}
    >
      <h2 className="board__title">
        {candidateStageNames[stage]}
        <span className="board__count tabular">{candidates.length}</span>
      </h2>
      <ul className="board__cards">
        {candidates.map((candidate) => (
          <CandidateCard key={candidate.id} candidate={candidate} onDrag={onDrag} />
        ))}
      </ul>
    </section>
  );
}
