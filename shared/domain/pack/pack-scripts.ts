import type { Facilitation } from '../agreement/facilitation-schema';
import { heldStages } from '../agreement/held-stages';
import { stageNames } from '../agreement/stage-names';
import { plannedMinutesOf } from '../agreement/planned-minutes';
import type { StageScript } from '../playbook/stage-script-schema';

/** What the facilitator holds in hand in one stage. Never shown to the room. */
export interface PackScript {
  readonly name: string;
  readonly minutes: number;
  readonly purpose: string;
  readonly opening: string;
  readonly questions: readonly string[];
  readonly goodLooksLike: readonly string[];
  readonly interventions: readonly { readonly speaker: string; readonly hears: string; readonly say: string }[];
  readonly closing: string;
}

/** The scripts of the stages that are not skipped, in the facilitator's order; a chosen one in the place of what ships. */
export function packScripts(
  facilitation: Pick<Facilitation, 'agenda' | 'stageOrder' | 'stages' | 'scripts'>,
  shipped: readonly StageScript[],
): PackScript[] {
  return heldStages(facilitation).flatMap((stage) => {
    const script = facilitation.scripts[stage] ?? shipped.find((candidate) => candidate.stage === stage);
    const minutes = plannedMinutesOf(stage, facilitation, shipped);
    return script === undefined ? [] : [{ ...words(script), name: stageNames[stage], minutes }];
  });
}

const words = ({
  purpose,
  opening,
  questions,
  goodLooksLike,
  interventions,
  closing,
}: Omit<PackScript, 'name' | 'minutes'>) => ({ purpose, opening, questions, goodLooksLike, interventions, closing });
