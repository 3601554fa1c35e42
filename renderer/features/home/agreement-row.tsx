import { useNavigate } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { agreementPath, agreementState } from '../../lib/agreement-state';
import { formatWhen } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { Chip } from '../../ui/chip';

interface Props {
  readonly agreement: AgreementSummary;
  /** Why this row stands in its list, "Workshop on Thu, 28 Jan 2027"; the time of the last change if absent. */
  readonly reason?: string;
}

/** One agreement in a list on home; opens it. */
export function AgreementRow({ agreement, reason }: Props) {
  const navigate = useNavigate();
  const { status, title, engagementName, mustHaves, isIntact, isSample, updatedAtMs } = agreement;
  const nowMs = useNowMs();
  const met = mustHaves.filter((mustHave) => mustHave.isMet).length;
  return (
    <li className="home-row">
      <button type="button" className="home-row__open" onClick={() => void navigate({ to: agreementPath(agreement) })}>
        <span className="home-row__title">{title}</span> <span className="home-row__client">{engagementName}</span>
      </button>
      {isSample && <Chip>Sample</Chip>}
      {!isIntact && (
        <Chip tone="bad" icon={TriangleAlert}>
          Damaged
        </Chip>
      )}
      {status === 'draft' && (
        <span className="home-row__must-haves tabular">
          {met} of {mustHaves.length} must-haves
        </span>
      )}
      {/* Who has still to sign says it better. */}
      {status !== 'draft' && !(status === 'signing' && reason !== undefined) && (
        <Chip tone={agreementState(status).tone}>{agreementState(status).label}</Chip>
      )}
      <span className="home-row__when tabular">{reason ?? formatWhen(updatedAtMs, nowMs)}</span>
    </li>
  );
}
