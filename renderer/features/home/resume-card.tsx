import { useNavigate } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';

import type { AgreementSummary } from '#shared/domain/agreement/agreement-summary';
import { formatWhen } from '../../lib/format-day';
import { stageNames } from '../../lib/stage-names';
import { useNowMs } from '../../lib/use-now';
import { Button } from '../../ui/button';

interface Props {
  readonly agreement: AgreementSummary;
}

/** The one thing most likely to be done next: go on where the last workshop stopped. */
export function ResumeCard({ agreement }: Props) {
  const navigate = useNavigate();
  const { id, title, engagementName, currentStage, mustHaves, updatedAtMs } = agreement;
  const nowMs = useNowMs();
  const missing = mustHaves.filter((mustHave) => !mustHave.isMet);
  return (
    <section className="resume-card" aria-labelledby="resume-title">
      <div className="resume-card__words">
        <p className="resume-card__client">{engagementName}</p>
        <h2 id="resume-title" className="resume-card__title">
          {title}
        </h2>
        <p className="resume-card__state">
          Last at {stageNames[currentStage]}, {formatWhen(updatedAtMs, nowMs)}.{' '}
          {missing.length === 0
            ? 'All five must-haves hold.'
            : `Still open: ${missing.map((mustHave) => mustHave.name.toLowerCase()).join(', ')}.`}
        </p>
      </div>
      <Button
        variant="primary"
        icon={ArrowRight}
        onPress={() => void navigate({ to: '/agreements/$agreementId', params: { agreementId: id } })}
      >
        Continue the workshop
      </Button>
    </section>
  );
}
