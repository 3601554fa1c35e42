import { OctagonAlert } from 'lucide-react';
import type { ReactNode } from 'react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import type { CalendarFault } from '#shared/domain/calendar/calendar-faults';
import { PageSection } from '../../../ui/page';
import { OpenField, OpenStage } from './open-stage';

interface Props {
  readonly agreementId: AgreementId;
  /** Who signs is settled in the set-up; what the amendment lacks is written on this page. */
  readonly blockers: { readonly setup: readonly string[]; readonly amendment: readonly string[] };
  readonly workingTime: readonly CalendarFault[];
}

/** What has to be mended before the agreement can close. */
export function BlockerList({ agreementId, blockers: { setup, amendment }, workingTime }: Props) {
  if (setup.length + amendment.length + workingTime.length === 0) return null;
  return (
    <PageSection
      title="Keeps it from closing"
      aside={setup.length > 0 && <OpenStage agreementId={agreementId} stage="setup" />}
    >
      <ul className="closing__list">
        {[...setup, ...amendment].map((words) => (
          <Blocker key={words}>{words}</Blocker>
        ))}
        {workingTime.map(({ field, message }) => (
          <Blocker key={field} action={<OpenField agreementId={agreementId} place={places[field]} />}>
            Working time: {message}
          </Blocker>
        ))}
      </ul>
    </PageSection>
  );
}

/** Where each part of the working time is written. */
const places = {
  days: { stage: 'communication', field: 'calendar.days.mon', label: 'Working days' },
  until: { stage: 'communication', field: 'calendar.until', label: 'Until' },
  timeZone: { stage: 'communication', field: 'calendar.timeZone', label: 'Time zone' },
} as const;

function Blocker({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <li className="closing__row">
      <OctagonAlert size={16} aria-hidden className="closing__icon closing__icon--bad" />
      <span className="closing__words">{children}</span>
      {action}
    </li>
  );
}
