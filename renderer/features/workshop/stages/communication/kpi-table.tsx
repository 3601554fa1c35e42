import { CircleAlert } from 'lucide-react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { KpiCoverage } from '#shared/domain/agreement/kpi-coverage';
import { Chip } from '../../../../ui/chip';
import { MenuButton } from '../../../../ui/menu';
import { editDocument, useWorkshop } from '../../workshop-store';
import { meetingTitle } from './edit-communication';

interface Props {
  readonly label: string;
  readonly kpis: readonly KpiCoverage[];
}

export function KpiTable({ label, kpis }: Props) {
  return (
    <table className="kpi-table" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">KPI</th>
          <th scope="col">Whose</th>
          <th scope="col">Meetings that look at it</th>
        </tr>
      </thead>
      <tbody>
        {kpis.map((kpi) => (
          <tr key={kpi.id}>
            <th scope="row">{kpi.name}</th>
            <td>{kpi.side === null ? 'Both' : sideNames[kpi.side]}</td>
            <td>{kpi.meetings.length === 0 ? <NoMeeting kpi={kpi} /> : <MeetingNames kpi={kpi} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MeetingNames({ kpi: { meetings } }: { readonly kpi: KpiCoverage }) {
  const isNeverDue = meetings.every(({ cadence }) => cadence === 'as-needed');
  return (
    <>
      {meetings.map(({ name }) => meetingTitle(name)).join(', ')}
      {isNeverDue && <span className="muted"> (has no fixed rhythm)</span>}
    </>
  );
}

/** Says that nobody looks at it, and puts it on a meeting's agenda. */
function NoMeeting({ kpi: { id, name } }: { readonly kpi: KpiCoverage }) {
  const meetings = useWorkshop((state) => state.document.communication.meetings);
  const put = (meetingId: string) =>
    editDocument(`Put KPI ${name} on a meeting`, ({ communication }) => {
      communication.meetings.find((meeting) => meeting.id === meetingId)?.kpiIds.push(id);
    });
  return (
    <div className="kpi-table__none">
      <Chip tone="warn" icon={CircleAlert}>
        No meeting
      </Chip>
      {meetings.length > 0 && (
        <MenuButton
          size="small"
          label="Put it on a meeting"
          items={meetings.map((meeting) => ({ id: meeting.id, label: meetingTitle(meeting.name) }))}
          onAction={put}
        />
      )}
    </div>
  );
}
