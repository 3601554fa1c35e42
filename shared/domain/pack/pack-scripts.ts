import type { Facilitation } from '../agreement/facilitation-schema';
import { stageNames } from '../agreement/stage-names';
import type { StageId } from '../agreement/stage-ids';
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

interface Options {
  readonly shipped: readonly StageScript[];
  readonly minutesOf: (stage: StageId) => number;
}

/** The scripts of the stages that are not skipped, in the facilitator's order; a chosen one in the place of what ships. */
export function packScripts(
  { stageOrder, stages, scripts }: Pick<Facilitation, 'stageOrder' | 'stages' | 'scripts'>,
  { shipped, minutesOf }: Options,
): PackScript[] {
  return stageOrder
    .filter((stage) => !stages[stage].isSkipped)
    .flatMap((stage) => {
      const script = scripts[stage] ?? shipped.find((candidate) => candidate.stage === stage);
      return script === undefined ? [] : [{ ...words(script), name: stageNames[stage], minutes: minutesOf(stage) }];
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
