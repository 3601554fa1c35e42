import { OctagonAlert } from 'lucide-react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { PageSection } from '../../../ui/page';
import { OpenStage } from './open-stage';

interface Props {
  readonly agreementId: AgreementId;
  readonly blockers: readonly string[];
}

/** What has to be mended before the agreement can close. All of it is about who signs. */
export function BlockerList({ agreementId, blockers }: Props) {
  if (blockers.length === 0) return null;
  return (
    <PageSection title="Keeps it from closing" aside={<OpenStage agreementId={agreementId} stage="setup" />}>
      <ul className="closing__list">
        {blockers.map((words) => (
          <li key={words} className="closing__row">
            <OctagonAlert size={16} aria-hidden className="closing__icon closing__icon--bad" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
