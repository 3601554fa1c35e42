import { ArrowRightLeft } from 'lucide-react';

import { candidateStages, candidateStageSchema, type Candidate } from '#shared/domain/candidate/candidate-schema';
import { MenuButton } from '../../ui/menu';
import { moveWithUndo } from './move-candidate';
import { candidateStageNames } from './stage-names';

interface Props {
  readonly candidate: Candidate;
  /** On a card there is room for the icon alone; its name is then whole. */
  readonly isSmall?: boolean;
}

/** Moves a candidate to another stage: what dragging does, by menu and keys. */
export function StageMenu({ candidate, isSmall = false }: Props) {
  return (
    <MenuButton
      label={isSmall ? `Move ${candidate.name} to…` : 'Move to…'}
      icon={ArrowRightLeft}
      isLabelShown={!isSmall}
      size={isSmall ? 'small' : 'normal'}
      items={candidateStages.map((id) => ({
        id,
        label: candidateStageNames[id],
        isDisabled: id === candidate.stage,
      }))}
      onAction={(id) => void moveWithUndo(candidate, candidateStageSchema.parse(id))}
    />
  );
}
