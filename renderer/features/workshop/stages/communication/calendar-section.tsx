import { CalendarPlus } from 'lucide-react';
import { useMemo } from 'react';

import { meetingPlan } from '#shared/domain/ics/meeting-plan';
import { localDay } from '#shared/kernel/local-day';
import { useJobs } from '../../../../lib/jobs-store';
import { useNowMs } from '../../../../lib/use-now';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { useWorkshop } from '../../workshop-store';
import { exportAgreement } from '../review/export-actions';
import { StageSection } from '../shared/stage-section';

/** The meetings as a file for a calendar, and what the words of a meeting leave open. */
export function CalendarSection() {
  const agreementId = useWorkshop((state) => state.agreementId);
  const document = useWorkshop((state) => state.document);
  const isRunning = useJobs((state) =>
    state.jobs.some(({ kind, status }) => kind === 'export-ics' && status === 'running'),
  );
  const today = localDay(useNowMs());
  const { meetings, remarks } = useMemo(() => meetingPlan(document, today), [document, today]);
  const planned = meetings.length === 1 ? 'One meeting goes' : `${meetings.length} meetings go`;
  return (
    <StageSection
      title="In the calendars"
      lead={`${planned} into the file, from the first day of the agreement to its last.`}
      aside={
        <Button
          icon={CalendarPlus}
          isPending={isRunning}
          isDisabled={meetings.length === 0}
          onPress={() => void exportAgreement({ kind: 'export-ics', agreementId })}
        >
          Meetings for a calendar
        </Button>
      }
    >
      {remarks.length > 0 && (
        <Notice tone="info" title="What the words leave open">
          <ul className="stage-notes">
            {remarks.map(({ meetingId, text }) => (
              <li key={`${meetingId} ${text}`}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
    </StageSection>
  );
}
