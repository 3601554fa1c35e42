import { OctagonAlert } from 'lucide-react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { PageSection } from '../../../ui/page';
import { OpenStage } from './open-stage';

interface Props {
  readonly agreementId: AgreementId;
  /** Who signs is settled in the set-up; what the amendment lacks is written on this page. */
  readonly blockers: { readonly setup: readonly string[]; readonly amendment: readonly string[] };
}

/** What has to be mended before the agreement can close. */
export function BlockerList({ agreementId, blockers: { setup, amendment } }: Props) {
  if (setup.length + amendment.length === 0) return null;
  return (
    <PageSection
      title="Keeps it from closing"
      aside={setup.length > 0 && <OpenStage agreementId={agreementId} stage="setup" />}
    >
      <ul className="closing__list">
        {[...setup, ...amendment].map((words) => (
          <li key={words} className="closing__row">
            <OctagonAlert size={16} aria-hidden className="closing__icon closing__icon--bad" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
