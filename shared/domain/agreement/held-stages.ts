import type { Facilitation } from './facilitation-schema';
import { wholeStageOrder, type StageId } from './stage-ids';

/** The stages that are not skipped, in the facilitator's order. */
export const heldStages = ({ stageOrder, stages }: Pick<Facilitation, 'stageOrder' | 'stages'>): StageId[] =>
  wholeStageOrder(stageOrder).filter((stage) => !stages[stage].isSkipped);
