import type { StageScript } from '../playbook/stage-script-schema';
import type { Facilitation } from './facilitation-schema';
import type { StageId } from './stage-ids';

/** Minutes planned for a stage: the facilitator's own figure, else its script's; 0 where neither says any. */
export const plannedMinutesOf = (
  stage: StageId,
  { stages }: Pick<Facilitation, 'stages'>,
  scripts: readonly StageScript[],
): number => stages[stage].plannedMinutes ?? scripts.find((script) => script.stage === stage)?.plannedMinutes ?? 0;
