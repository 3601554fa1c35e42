import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useRef, type ComponentType } from 'react';

import type { StageId } from '#shared/domain/agreement/stage-ids';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { Button } from '../../../ui/button';
import { scriptOf } from '../playbook';
import { AccountabilitiesStage } from '../stages/accountabilities/accountabilities-stage';
import { CommunicationStage } from '../stages/communication/communication-stage';
import { GapStage } from '../stages/gap/gap-stage';
import { MetricsStage } from '../stages/metrics/metrics-stage';
import { PlanStage } from '../stages/plan/plan-stage';
import { ReadinessStage } from '../stages/readiness/readiness-stage';
import { ReviewStage } from '../stages/review/review-stage';
import { SetupStage } from '../stages/setup/setup-stage';
import { SummaryStage } from '../stages/summary/summary-stage';
import { TerminologyStage } from '../stages/terminology/terminology-stage';
import { openStage, useWorkshop } from '../workshop-store';
import { AmendingBanner } from './amending-banner';
import { CloseAndSign } from './close-and-sign';
import { DayBar } from './day-bar';
import './stage-frame.css';
import { useKeptPlace } from './use-kept-place';

const tasks: Readonly<Record<StageId, ComponentType>> = {
  setup: SetupStage,
  readiness: ReadinessStage,
  gap: GapStage,
  summary: SummaryStage,
  terminology: TerminologyStage,
  plan: PlanStage,
  communication: CommunicationStage,
  marketing: () => <AccountabilitiesStage key="marketing" side="marketing" />,
  sales: () => <AccountabilitiesStage key="sales" side="sales" />,
  metrics: MetricsStage,
  review: ReviewStage,
};

/** The present stage and the way to the stages beside it. */
export function StageFrame() {
  const stage = useWorkshop((state) => state.facilitation.currentStage);
  return (
    <div className="stage-frame">
      <AmendingBanner />
      <DayBar />
      <StageTask key={stage} stage={stage} />
      <StageSteps stage={stage} />
    </div>
  );
}

/** The stage's name and purpose and its one task. */
function StageTask({ stage }: { readonly stage: StageId }) {
  const area = useRef<HTMLDivElement>(null);
  useKeptPlace(area);
  const Task = tasks[stage];
  const copied = useWorkshop((state) => state.facilitation.scripts[stage]?.purpose);
  return (
    <div className="stage-frame__scroll" ref={area}>
      <header className="stage-frame__head">
        <h1 className="stage-frame__title">{stageNames[stage]}</h1>
        <p className="stage-frame__purpose">{copied || scriptOf(stage).purpose}</p>
      </header>
      <Task />
    </div>
  );
}

function StageSteps({ stage }: { readonly stage: StageId }) {
  const order = useWorkshop((state) => state.facilitation.stageOrder);
  const stages = useWorkshop((state) => state.facilitation.stages);
  const at = order.indexOf(stage);
  const before = order.slice(0, Math.max(0, at)).findLast((id) => !stages[id].isSkipped);
  const after = order.slice(at + 1).find((id) => !stages[id].isSkipped);
  return (
    <footer className="stage-frame__steps">
      {before ? (
        <Button variant="ghost" icon={ChevronLeft} onPress={() => openStage(before)}>
          Back: {stageNames[before]}
        </Button>
      ) : (
        <span />
      )}
      <div className="row">
        {after && (
          <Button variant={stage === 'review' ? 'secondary' : 'primary'} onPress={() => openStage(after)}>
            Next: {stageNames[after]}
            <ChevronRight size={16} aria-hidden />
          </Button>
        )}
        {stage === 'review' && <CloseAndSign />}
      </div>
    </footer>
  );
}
