import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { PageSection } from '../../ui/page';
import { AgreementRow } from './agreement-row';

interface Props {
  readonly title: string;
  readonly agreements: readonly AgreementSummary[];
  /** Why an agreement stands in this list, in a few words. */
  readonly reason?: (agreement: AgreementSummary) => string;
}

/** A titled list on home; nothing at all when it is empty. */
export function AgreementList({ title, agreements, reason }: Props) {
  if (agreements.length === 0) return null;
  return (
    <PageSection title={title}>
      <ul className="home-list">
        {agreements.map((agreement) => (
          <AgreementRow key={agreement.id} agreement={agreement} {...(reason && { reason: reason(agreement) })} />
        ))}
      </ul>
    </PageSection>
  );
}
