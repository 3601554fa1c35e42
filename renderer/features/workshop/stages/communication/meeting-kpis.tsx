import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Meeting } from '#shared/domain/agreement/communication-schema';
import { kpiCoverage } from '#shared/domain/agreement/kpi-coverage';
import { MultiSelect } from '../../../../ui/multi-select';
import { useWorkshop } from '../../workshop-store';
import { editMeeting } from './edit-communication';

/** Which KPIs the meeting looks at: both sides' metrics and the further KPIs. */
export function MeetingKpis({ meeting }: { readonly meeting: Meeting }) {
  const document = useWorkshop((state) => state.document);
  const kpis = kpiCoverage(document);
  const known = new Set(kpis.map(({ id }) => id));
  const choose = (ids: readonly string[]) =>
    editMeeting(meeting, 'kpiIds', [...ids, ...meeting.kpiIds.filter((id) => !known.has(id))]);
  return (
    <div className="stage-fields__wide">
      <MultiSelect
        label="KPIs it looks at"
        name={`communication.meetings.${meeting.id}.kpiIds`}
        selected={meeting.kpiIds}
        options={kpis.map(({ id, name, side }) => ({
          id,
          label: name,
          hint: side === null ? 'Further KPI' : sideNames[side],
        }))}
        description={kpis.length === 0 ? 'No KPI yet: add one below, or name the metric of a commitment.' : undefined}
        onChange={choose}
      />
    </div>
  );
}
