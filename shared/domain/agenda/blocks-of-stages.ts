import type { Facilitation } from '../agreement/facilitation-schema';
import { heldStages } from '../agreement/held-stages';
import { plannedMinutesOf, type ScriptMinutes } from '../agreement/planned-minutes';
import type { StageId } from '../agreement/stage-ids';
import { agendaBlockSchema, type AgendaBlock } from './agenda-schema';

/** A block for every stage that is held, in the facilitator's order, with the minutes planned for it. */
export const blocksOfStages = (
  facilitation: Pick<Facilitation, 'agenda' | 'stageOrder' | 'stages'>,
  scripts: readonly ScriptMinutes[],
  newId: (stage: StageId) => string,
): AgendaBlock[] =>
  heldStages(facilitation).map((stage) =>
    agendaBlockSchema.parse({ id: newId(stage), stage, minutes: plannedMinutesOf(stage, facilitation, scripts) }),
  );
