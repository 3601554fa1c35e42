import { useEffect } from 'react';

import { FailedState } from '../../../../ui/failed-state';
import { Loading } from '../../../../ui/loading';
import { useWorkshop } from '../../workshop-store';
import { StageSection } from '../shared/stage-section';
import { BeginRound } from './begin-round';
import { LeadersSection } from './leaders-section';
import { PulseResultTable } from './pulse-result-table';
import { loadPulse, usePulse } from './pulse-store';
import { RunningRound } from './running-round';

/** The anonymous pulse: before a round, while one goes round, and what came of it. */
export function PulseSection() {
  const agreementId = useWorkshop((state) => state.agreementId);
  useEffect(() => void loadPulse(agreementId), [agreementId]);
  const { status, problem, desk } = usePulse();
  return (
    <>
      <StageSection
        title="Pulse"
        lead="Twelve statements that everybody from marketing and sales answers alone on this laptop, behind a curtain. No name, no order and no time is kept."
      >
        {status === 'loading' && <Loading label="Reading the pulse" />}
        {status === 'failed' && (
          <FailedState
            title="The pulse could not be read"
            message={problem}
            onRetry={() => void loadPulse(agreementId)}
          />
        )}
        {desk?.running && <RunningRound running={desk.running} />}
        {desk && !desk.running && <BeginRound desk={desk} />}
        {desk?.result && !desk.running && <PulseResultTable result={desk.result} />}
      </StageSection>
      {desk?.result && !desk.running && <LeadersSection key={desk.result.heldOn} />}
    </>
  );
}
