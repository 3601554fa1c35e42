import { minutesOf } from '../agenda/agenda-times';
import type { StageScript } from '../playbook/stage-script-schema';
import type { Facilitation } from './facilitation-schema';
import type { StageId } from './stage-ids';

export type ScriptMinutes = Pick<StageScript, 'stage' | 'plannedMinutes'>;

/** True if the agenda says how long the stage takes. */
export const isInAgenda = ({ agenda }: Pick<Facilitation, 'agenda'>, stage: StageId): boolean =>
  agenda.blocks.some((block) => block.stage === stage);

/**
 * Minutes planned for a stage: those of its blocks in the agenda, else the facilitator's own figure, else its script's; 0
 * where none of them says any.
 */
export function plannedMinutesOf(
  stage: StageId,
  { agenda, stages }: Pick<Facilitation, 'agenda' | 'stages'>,
  scripts: readonly ScriptMinutes[],
): number {
  if (isInAgenda({ agenda }, stage))
    return agenda.blocks.reduce((sum, block) => sum + (block.stage === stage ? minutesOf(block) : 0), 0);
  return stages[stage].plannedMinutes ?? scripts.find((script) => script.stage === stage)?.plannedMinutes ?? 0;
}
