import './communication.css';

import { CalendarSection } from './calendar-section';
import { KpiCheck } from './kpi-check';
import { LadderSection } from './ladder-section';
import { MeetingsSection } from './meetings-section';
import { RehearsalsSection } from './rehearsals-section';
import { WorkingTimeSection } from './working-time-section';

/** Who meets when about what, that every KPI has a meeting, who decides when the two sides disagree, and whether that holds. */
export function CommunicationStage() {
  return (
    <div className="stage">
      <MeetingsSection />
      <KpiCheck />
      <WorkingTimeSection />
      <CalendarSection />
      <LadderSection />
      <RehearsalsSection />
    </div>
  );
}
