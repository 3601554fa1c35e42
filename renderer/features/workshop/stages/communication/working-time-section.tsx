import { WorkingHours, type CalendarPart } from '../../../../ui/working-hours';
import { editDocument, useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';

const words: Readonly<Record<CalendarPart, string>> = {
  days: 'working days',
  from: 'begin of the working day',
  until: 'end of the working day',
  timeZone: 'time zone',
  holidays: 'holidays',
};

/** What “4 working hours” counts: the hours that ages of leads and time limits are measured by. */
export function WorkingTimeSection() {
  const calendar = useWorkshop((state) => state.document.calendar);
  return (
    <StageSection
      title="Working time"
      lead="“4 working hours” counts these hours. The ages of leads are measured by them too."
    >
      <WorkingHours
        calendar={calendar}
        onChange={(patch, part) =>
          editDocument(
            `Edit working time: ${words[part]}`,
            (document) => void Object.assign(document.calendar, patch),
            part === 'holidays' || part === 'days' ? undefined : `calendar.${part}`,
          )
        }
      />
    </StageSection>
  );
}
