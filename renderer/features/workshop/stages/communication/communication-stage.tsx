import './communication.css';

import { KpiCheck } from './kpi-check';
import { LadderSection } from './ladder-section';
import { MeetingsSection } from './meetings-section';

/** Who meets when about what, that every KPI has a meeting, and who decides when the two sides disagree. */
export function CommunicationStage() {
  return (
    <div className="stage">
      <MeetingsSection />
      <KpiCheck />
      <LadderSection />
    </div>
  );
}
