import { Circle, CircleCheck, CircleDashed, CircleDotDashed, ListOrdered } from 'lucide-react';
import { useMemo, useState } from 'react';

import type { StageId } from '#shared/domain/agreement/stage-ids';
import type { DayClock } from '#shared/domain/agenda/day-clock';
import { stageProgress, type StageProgress } from '#shared/domain/agreement/stage-progress';
import { stageNames } from '#shared/domain/agreement/stage-names';
import { Button } from '../../../ui/button';
import { openStage, useWorkshop } from '../workshop-store';
import { ArrangeDialog } from './arrange-dialog';
import { MustHaveProgress } from './must-have-progress';
import { StageTime, WorkshopTime } from './stage-time';
import { useDayClock } from './use-day-clock';
import './stage-rail.css';

const icons = { empty: Circle, started: CircleDotDashed, complete: CircleCheck } as const;
const stateWords = { empty: 'nothing written yet', started: 'begun', complete: 'complete' } as const;

/** The workshop's stages with their state and time. Any can be opened at any moment. */
export function StageRail() {
  const document = useWorkshop((state) => state.document);
  const facilitation = useWorkshop((state) => state.facilitation);
  const order = facilitation.stageOrder;
  const progress = useMemo(() => stageProgress({ document, facilitation }), [document, facilitation]);
  const clock = useDayClock();
  const [isArranging, setIsArranging] = useState(false);
  return (
    <nav className="stage-rail" aria-label="Stages">
      <MustHaveProgress />
      <ol className="stage-rail__list">
        {order.map((stage) => (
          <StageLink key={stage} stage={stage} progress={progress[stage]} clock={clock} />
        ))}
      </ol>
      <div className="stage-rail__foot">
        <WorkshopTime />
        <Button variant="ghost" size="small" icon={ListOrdered} onPress={() => setIsArranging(true)}>
          Arrange and time
        </Button>
      </div>
      <ArrangeDialog isOpen={isArranging} onClose={() => setIsArranging(false)} />
    </nav>
  );
}

interface LinkProps {
  readonly stage: StageId;
  readonly progress: StageProgress;
  readonly clock: DayClock | null;
}

function StageLink({ stage, progress, clock }: LinkProps) {
  const isCurrent = useWorkshop((state) => state.facilitation.currentStage === stage);
  const record = useWorkshop((state) => state.facilitation.stages[stage]);
  const Icon = record.isSkipped ? CircleDashed : icons[progress.state];
  return (
    <li>
      <button
        type="button"
        className={`stage-link stage-link--${record.isSkipped ? 'skipped' : progress.state}`}
        aria-current={isCurrent ? 'step' : undefined}
        title={record.isSkipped ? 'Skipped' : progress.line}
        onClick={() => openStage(stage)}
      >
        <Icon size={16} aria-hidden className="stage-link__icon" />
        <span className="stage-link__name">{stageNames[stage]}</span>
        <span className="visually-hidden">, {record.isSkipped ? 'skipped' : stateWords[progress.state]}, </span>
        <StageTime stage={stage} clock={clock} />
      </button>
    </li>
  );
}
