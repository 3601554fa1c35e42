import { Link } from '@tanstack/react-router';
import { CalendarX } from 'lucide-react';

import type { Candidate } from '#shared/domain/candidate/candidate-schema';
import { retentionDue } from '#shared/domain/candidate/retention';
import { localDay } from '#shared/kernel/local-day';
import { useNowMs } from '../../lib/use-now';
import { Chip } from '../../ui/chip';
import { candidatePath } from './candidate-path';
import { progressWords } from './progress-words';
import { StageMenu } from './stage-menu';

interface Props {
  readonly candidate: Candidate;
  readonly onDrag: (candidate: Candidate | null) => void;
}

/** One candidate on the board: who it is and how far the interviews are. */
export function CandidateCard({ candidate, onDrag }: Props) {
  const isDue = retentionDue(candidate, localDay(useNowMs()));
  const progress = progressWords(candidate.dates);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is dragged; keys have the menu on the card
    <li
      className="candidate-card"
      data-candidate={candidate.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('application/x-candidate', candidate.id);
        onDrag(candidate);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <div className="candidate-card__head">
        <Link to={candidatePath(candidate)} className="candidate-card__name" title={candidate.name} draggable={false}>
          {candidate.name}
        </Link>
        <StageMenu candidate={candidate} isSmall />
      </div>
      {candidate.headline !== '' && <p className="candidate-card__headline">{candidate.headline}</p>}
      {progress !== '' && <p className="candidate-card__progress">{progress}</p>}
      {isDue && (
        <Chip tone="warn" icon={CalendarX}>
          Due to be erased
        </Chip>
      )}
    </li>
  );
}
