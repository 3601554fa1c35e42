import { BookOpen } from 'lucide-react';

import { EmptyState } from '../../../../ui/empty-state';
import { useWorkshop } from '../../workshop-store';
import { AddButton } from '../shared/add-button';
import { StageSection } from '../shared/stage-section';
import { addRehearsals, MOST_REHEARSALS } from './rehearsal-edits';
import { RehearsalCard } from './rehearsal-card';

/** Disputes the conflict ladder is tried on before a real one comes. */
export function RehearsalsSection() {
  const rehearsals = useWorkshop((state) => state.facilitation.rehearsals);
  return (
    <StageSection
      title="Rehearse the ladder"
      lead="Read a dispute out and let the room answer it from the ladder alone. For you: on no slide, in no export."
      aside={
        <AddButton
          icon={BookOpen}
          count={rehearsals.length}
          most={MOST_REHEARSALS}
          onPress={() => void addRehearsals()}
        >
          Rehearse with a dispute
        </AddButton>
      }
    >
      {rehearsals.length === 0 && (
        <EmptyState title="No dispute rehearsed yet">
          Two are enough to find out whether the ladder says who decides, and by when.
        </EmptyState>
      )}
      {rehearsals.map((rehearsal) => (
        <RehearsalCard key={rehearsal.id} rehearsal={rehearsal} />
      ))}
    </StageSection>
  );
}
