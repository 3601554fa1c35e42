import { CornerUpLeft } from 'lucide-react';

import { takenOut } from '#shared/domain/gap/gap-turn';
import { Button } from '../../../../ui/button';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { MOST_QUESTIONS, putBack } from './gap-edits';
import { useGap } from './gap-store';

/** Questions that left the list after somebody had written a number for them. */
export function TakenOut() {
  const rows = useWorkshop((state) => state.facilitation.gap);
  const asked = useGap((state) => state.asked);
  const out = takenOut(rows, asked);
  if (out.length === 0) return null;
  return (
    <StageSection
      title="Taken out"
      lead="Numbers were written for these questions, and they stay with the agreement. Put a question back to have them again."
    >
      <ul className="gap-out">
        {out.map((question) => (
          <li key={question.rowId}>
            <span>{question.question}</span>
            <Button
              size="small"
              icon={CornerUpLeft}
              isDisabled={rows.length >= MOST_QUESTIONS}
              aria-label={`Put back: ${question.question}`}
              onPress={() => putBack(question)}
            >
              Put back
            </Button>
          </li>
        ))}
      </ul>
    </StageSection>
  );
}
