import { Info } from 'lucide-react';

import type { AgreementId } from '#shared/domain/agreement/agreement-schema';
import { PageSection } from '../../../ui/page';
import { OpenStage } from './open-stage';

interface Props {
  readonly agreementId: AgreementId;
  readonly notes: readonly string[];
}

/** What is worth a word before the agreement closes; it can be closed all the same. */
export function NoteList({ agreementId, notes }: Props) {
  if (notes.length === 0) return null;
  return (
    <PageSection title="Worth a word before you close" aside={<OpenStage agreementId={agreementId} stage="review" />}>
      <ul className="closing__list">
        {notes.map((words) => (
          <li key={words} className="closing__row">
            <Info size={16} aria-hidden className="closing__icon" />
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
