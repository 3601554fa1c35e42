import { unknownKpis } from '#shared/domain/agreement/kpi-coverage';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { editDocument, useWorkshop } from '../../workshop-store';
import { meetingTitle } from './edit-communication';

/** What meetings still look at though it is no KPI any more. */
export function UnknownKpis() {
  const document = useWorkshop((state) => state.document);
  const unknown = unknownKpis(document);
  if (unknown.length === 0) return null;
  const takeOff = () =>
    editDocument('Take what is no KPI off the meetings', ({ communication }) => {
      for (const meeting of communication.meetings) {
        const gone = unknown.filter((entry) => entry.meeting.id === meeting.id).map(({ id }) => id);
        meeting.kpiIds = meeting.kpiIds.filter((id) => !gone.includes(id));
      }
    });
  return (
    <Notice
      tone="info"
      title="On a meeting, but no KPI"
      actions={
        <Button size="small" onPress={takeOff}>
          Take them off
        </Button>
      }
    >
      <ul className="stage-notes">
        {unknown.map(({ meeting, id, label }) => (
          <li key={`${meeting.id} ${id}`}>{`${meetingTitle(meeting.name)}: ${label} (has no metric)`}</li>
        ))}
      </ul>
    </Notice>
  );
}
