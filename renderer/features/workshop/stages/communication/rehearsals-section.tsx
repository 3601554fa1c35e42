import { BookOpen } from 'lucide-react';

import { DISPUTES_WANTED, rehearsalCount } from '#shared/domain/agreement/rehearsal-stand';
import { EmptyState } from '../../../../ui/empty-state';
import { Notice } from '../../../../ui/notice';
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
      {rehearsals.length > 0 && <ClearCount />}
      {rehearsals.map((rehearsal) => (
        <RehearsalCard key={rehearsal.id} rehearsal={rehearsal} />
      ))}
    </StageSection>
  );
}

/** Of how many disputes the ladder said clearly who decides and by when. */
function ClearCount() {
  const rehearsals = useWorkshop((state) => state.facilitation.rehearsals);
  const ladder = useWorkshop((state) => state.document.communication.ladder);
  const { clear, of } = rehearsalCount(rehearsals, ladder);
  const isWhole = clear === of;
  return (
    <Notice tone={isWhole ? 'good' : 'info'} title={`The ladder was clear in ${clear} of ${of} disputes`}>
      {rehearsals.length < DISPUTES_WANTED && 'Rehearse one more: one dispute may have been an easy one.'}
      {rehearsals.length >= DISPUTES_WANTED && !isWhole && 'Edit the ladder beside the dispute until it is clear.'}
    </Notice>
  );
}
