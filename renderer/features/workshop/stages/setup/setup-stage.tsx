import { PackSection } from '../../pack/pack-section';
import { AgendaSection } from './agenda-section';
import { AlignmentQuestion } from './alignment-question';
import { ParticipantsSection } from './participants-section';
import { SetupRisksSection } from './setup-risks-section';
import { SignatoriesSection } from './signatories-section';
import { WorkshopDates } from './workshop-dates';

/** Who is in the room, who signs, when, for whom the agreement holds, and how the day goes. */
export function SetupStage() {
  return (
    <div className="stage">
      <WorkshopDates />
      <ParticipantsSection />
      <SignatoriesSection />
      <AlignmentQuestion />
      <AgendaSection />
      <SetupRisksSection />
      <PackSection />
    </div>
  );
}
