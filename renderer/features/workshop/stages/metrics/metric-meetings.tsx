import { ArrowRight } from 'lucide-react';

import type { Kpi } from '#shared/domain/agreement/communication-schema';
import { Button } from '../../../../ui/button';
import { Checkbox } from '../../../../ui/checkbox';
import { openStage, useWorkshop } from '../../workshop-store';
import { setMeeting } from './metric-edits';

/** Which meetings look at it: one press puts it on an agenda or takes it off. */
export function MetricMeetings({ kpi }: { readonly kpi: Kpi }) {
  const meetings = useWorkshop((state) => state.document.communication.meetings);
  return (
    <fieldset className="metric-meetings stage-fields__wide">
      <legend>Meetings that look at it</legend>
      {meetings.length === 0 ? (
        <Button size="small" variant="ghost" icon={ArrowRight} onPress={() => openStage('communication')}>
          Plan a meeting first
        </Button>
      ) : (
        <div className="metric-meetings__list">
          {meetings.map(({ id, name, kpiIds }) => (
            <Checkbox key={id} isSelected={kpiIds.includes(kpi.id)} onChange={(isOn) => setMeeting(kpi, id, isOn)}>
              {name.trim() || 'Meeting without a name'}
            </Checkbox>
          ))}
        </div>
      )}
    </fieldset>
  );
}
