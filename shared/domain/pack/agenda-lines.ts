import type { Facilitation } from '../agreement/facilitation-schema';
import { stageNames } from '../agreement/stage-names';
import type { StageId } from '../agreement/stage-ids';

/** One block of the printed agenda. */
export interface AgendaLine {
  readonly session: number;
  /** Minutes after midnight; may lie beyond 1440 where a day was planned too long. */
  readonly startsAt: number;
  readonly minutes: number;
  readonly title: string;
  readonly endsWith: string;
}

/**
 * The day block by block. Where no agenda was made, the stages stand one after the other in the facilitator's order,
 * without those that are skipped.
 */
export function agendaLines(
  { agenda, stageOrder, stages }: Pick<Facilitation, 'agenda' | 'stageOrder' | 'stages'>,
  minutesOf: (stage: StageId) => number,
): AgendaLine[] {
  const blocks =
    agenda.blocks.length > 0
      ? agenda.blocks.map(({ session, title, stage, minutes, endsWith }) => ({
          session,
          title: title.trim() === '' && stage !== null ? stageNames[stage] : title,
          minutes: minutes ?? (stage === null ? 0 : minutesOf(stage)),
          endsWith,
        }))
      : stageOrder
          .filter((stage) => !stages[stage].isSkipped)
          .map((stage) => ({ session: 1, title: stageNames[stage], minutes: minutesOf(stage), endsWith: '' }));
  const next: [number, number] = [...agenda.startsAt];
  return [1, 2].flatMap((session) =>
    blocks
      .filter((block) => block.session === session)
      .map((block) => {
        const at = session === 1 ? 0 : 1;
        const startsAt = next[at];
        next[at] += block.minutes;
        return { ...block, startsAt };
      }),
  );
}
