import type { StageRecord } from '#shared/domain/agreement/facilitation-schema';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { scriptOf } from '../playbook';
import { useWorkshop } from '../workshop-store';

/** Minutes planned for a stage: the facilitator's own figure, else the script's. */
export const plannedMinutesOf = (stage: StageId, record: StageRecord): number =>
  record.plannedMinutes ?? scriptOf(stage).plannedMinutes;

interface Props {
  readonly planned: number;
  readonly usedSeconds: number;
}

/** "12 of 30 min"; only the plan while nothing was used. */
export function StageTime({ planned, usedSeconds }: Props) {
  const used = Math.floor(usedSeconds / 60);
  const isOver = usedSeconds / 60 > planned;
  return (
    <span className={isOver ? 'stage-time stage-time--over tabular' : 'stage-time tabular'}>
      {used > 0 ? `${used} of ${planned} min` : `${planned} min`}
    </span>
  );
}

/** The whole workshop's time, and by how much the begun stages together are over their plan. */
export function WorkshopTime() {
  const stages = useWorkshop((state) => state.facilitation.stages);
  const kept = stageIds.filter((stage) => !stages[stage].isSkipped);
  const planned = kept.reduce((sum, stage) => sum + plannedMinutesOf(stage, stages[stage]), 0);
  const used = stageIds.reduce((sum, stage) => sum + stages[stage].usedSeconds, 0) / 60;
  const begun = kept.filter((stage) => stages[stage].usedSeconds > 0);
  const over = used - begun.reduce((sum, stage) => sum + plannedMinutesOf(stage, stages[stage]), 0);
  return (
    <p className="workshop-time tabular">
      {Math.floor(used)} of {planned} minutes used
      {over >= 1 && <span className="stage-time--over">, {Math.floor(over)} over plan</span>}
    </p>
  );
}
