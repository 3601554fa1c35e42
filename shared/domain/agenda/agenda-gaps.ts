import type { Facilitation } from '../agreement/facilitation-schema';
import type { StageId } from '../agreement/stage-ids';
import { heldStages } from '../agreement/held-stages';
import { wholeStageOrder } from '../agreement/stage-ids';
import { agendaTimes, blocksOf } from './agenda-times';
import type { Agenda } from './agenda-schema';

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

/** Nobody decides anything after two hours on a chair. */
const MOST_WITHOUT_BREAK = 120;

/** What an agenda lacks. */
export function agendaGaps(facilitation: Pick<Facilitation, 'agenda' | 'stageOrder' | 'stages'>): AgendaGaps {
  const { agenda, stageOrder, stages } = facilitation;
  const served = new Set(agenda.blocks.map(({ stage }) => stage));
  return {
    unserved: heldStages(facilitation).filter((stage) => !served.has(stage)),
    skipped: wholeStageOrder(stageOrder).filter((stage) => stages[stage].isSkipped && served.has(stage)),
    untimed: agenda.blocks.filter(({ minutes }) => minutes === null).length,
    withoutBreak: agendaTimes(agenda).flatMap(({ session }) => {
      const minutes = longestRun(agenda, session);
      return minutes > MOST_WITHOUT_BREAK ? [{ session, minutes }] : [];
    }),
  };
}

function longestRun(agenda: Agenda, session: number): number {
  let longest = 0;
  let run = 0;
  for (const { isBreak, minutes } of blocksOf(agenda, session)) {
    // A break that takes no time rests nobody.
    run = isBreak && (minutes ?? 0) > 0 ? 0 : run + (minutes ?? 0);
    longest = Math.max(longest, run);
  }
  return longest;
}
