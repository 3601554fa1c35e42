import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { agreementPath, waitingWords } from '../../lib/agreement-state';
import { formatWhen } from '../../lib/format-day';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';

interface Props {
  readonly agreement: AgreementSummary;
}

/** The one thing most likely to be done next: go on where the last workshop stopped. */
export function ResumeCard({ agreement }: Props) {
  const navigate = useNavigate();
  const { status, title, engagementName } = agreement;
  const nowMs = useNowMs();
  return (
    <section className="resume-card" aria-labelledby="resume-title">
      <div className="resume-card__words">
        <p className="resume-card__client">{engagementName}</p>
        <h2 id="resume-title" className="resume-card__title">
          {title}
        </h2>
        <p className="resume-card__state">{stateOf(agreement, nowMs)}</p>
      </div>
      <Button variant="primary" icon={ArrowRight} onPress={() => void navigate({ to: agreementPath(agreement) })}>
        {status === 'signing' ? 'Go on with signing' : 'Continue the workshop'}
      </Button>
    </section>
  );
}

function stateOf(
  { status, waitingFor, currentStage, mustHaves, updatedAtMs }: AgreementSummary,
  nowMs: number,
): string {
  if (status === 'signing') return `Closed for signing. ${waitingWords(waitingFor)}.`;
  const missing = mustHaves.filter((mustHave) => !mustHave.isMet);
  return [
    ...(status === 'amending' ? ['A sealed agreement is being amended.'] : []),
    `Last at ${stageNames[currentStage]}, ${formatWhen(updatedAtMs, nowMs)}.`,
    missing.length === 0
      ? 'All five must-haves hold.'
      : `Still open: ${missing.map((mustHave) => mustHave.name.toLowerCase()).join(', ')}.`,
  ].join(' ');
}
