import { ArrowRightLeft } from 'lucide-react';

import { candidateStages, candidateStageSchema, type Candidate } from '#shared/domain/candidate/candidate-schema';
import { MenuButton } from '../../ui/menu';
import { moveWithUndo } from './move-candidate';
import { candidateStageNames } from './stage-names';

interface Props {
  readonly candidate: Candidate;
  readonly size?: 'normal' | 'small';
}

/** Moves a candidate to another stage: what dragging does, by menu and keys. */
export function StageMenu({ candidate, size = 'normal' }: Props) {
  return (
    <MenuButton
      label={`Move ${candidate.name} to…`}
      icon={ArrowRightLeft}
      size={size}
      items={candidateStages.map((id) => ({
        id,
        label: candidateStageNames[id],
        isDisabled: id === candidate.stage,
      }))}
      onAction={(id) => void moveWithUndo(candidate, candidateStageSchema.parse(id))}
    />
  );
}
