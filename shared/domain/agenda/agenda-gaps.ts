import type { Facilitation } from '../agreement/facilitation-schema';
import { heldStages } from '../agreement/held-stages';
import { wholeStageOrder, type StageId } from '../agreement/stage-ids';
import { agendaTimes } from './agenda-times';
import { longestRun, MOST_WITHOUT_BREAK } from './longest-run';

export interface AgendaGaps {
  /** Stages that are held and that no block serves, in the facilitator's order. */
  readonly unserved: readonly StageId[];
  /** Stages that are skipped although a block serves them. */
  readonly skipped: readonly StageId[];
  /** Blocks without minutes. */
  readonly untimed: number;
  /** Sessions in which the room sits longer than two hours without a break, with those minutes. */
  readonly withoutBreak: readonly { readonly session: 1 | 2; readonly minutes: number }[];
}

/** What an agenda lacks. */
export function agendaGaps(facilitation: Pick<Facilitation, 'agenda' | 'stageOrder' | 'stages'>): AgendaGaps {
  const { agenda, stageOrder, stages } = facilitation;
  const served = new Set(agenda.blocks.map(({ stage }) => stage));
  return {
    unserved: heldStages(facilitation).filter((stage) => !served.has(stage)),
    skipped: wholeStageOrder(stageOrder).filter((stage) => stages[stage].isSkipped && served.has(stage)),
    untimed: agenda.blocks.filter(({ minutes }) => minutes === null).length,
    withoutBreak: agendaTimes(agenda).flatMap(({ session, blocks }) => {
      const minutes = longestRun(blocks.map(({ block }) => block));
      return minutes > MOST_WITHOUT_BREAK ? [{ session, minutes }] : [];
    }),
  };
}
