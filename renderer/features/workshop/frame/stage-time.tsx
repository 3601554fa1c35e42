import { clockTime, minuteOfDayTime } from '#shared/domain/agenda/clock-words';
import type { DayClock } from '#shared/domain/agenda/day-clock';
import { agendaTimes, minutesOf } from '#shared/domain/agenda/agenda-times';
import { usedSecondsOf } from '#shared/domain/agenda/used-time';
import type { Facilitation } from '#shared/domain/agreement/facilitation-schema';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { useNowMs } from '../../../lib/use-now';
import { scriptOf } from '../playbook';
import { useWorkshop } from '../workshop-store';

type Plan = Pick<Facilitation, 'agenda' | 'stages'>;

/** True if the agenda says how long the stage takes. */
export const isInAgenda = ({ agenda }: Pick<Plan, 'agenda'>, stage: StageId): boolean =>
  agenda.blocks.some((block) => block.stage === stage);

/** Minutes planned for a stage: those of its blocks in the agenda, else the facilitator's own figure, else the script's. */
export const plannedMinutesOf = (stage: StageId, { agenda, stages }: Plan): number =>
  isInAgenda({ agenda }, stage)
    ? agenda.blocks.reduce((sum, block) => sum + (block.stage === stage ? minutesOf(block) : 0), 0)
    : (stages[stage].plannedMinutes ?? scriptOf(stage).plannedMinutes);

/** "12 of 30 min"; before anything was used only the plan, after the time it begins at: "10:40, 30 min". */
export function StageTime({ stage, clock }: { readonly stage: StageId; readonly clock: DayClock | null }) {
  const facilitation = useWorkshop((state) => state.facilitation);
  const locale = useWorkshop((state) => state.look.locale);
  const nowMs = useNowMs(clock === null ? undefined : 1_000);
  const planned = plannedMinutesOf(stage, facilitation);
  const usedSeconds = usedSecondsOf(facilitation, stage, nowMs);
  const used = Math.floor(usedSeconds / 60);
  const starts = used > 0 ? null : startOf(facilitation, stage, clock, locale);
  const plan = `${Math.round(planned)} min`;
  return (
    <span className={usedSeconds / 60 > planned ? 'stage-time stage-time--over tabular' : 'stage-time tabular'}>
      {used > 0 ? `${used} of ${plan}` : starts === null ? plan : `${starts}, ${plan}`}
    </span>
  );
}

/** When the stage's next block begins: by the live clock while it runs, else by the agenda; null without one. */
function startOf(
  { agenda }: Pick<Plan, 'agenda'>,
  stage: StageId,
  clock: DayClock | null,
  locale: string,
): string | null {
  if (clock?.block.stage === stage) return null;
  const coming = clock?.coming.find(({ block }) => block.stage === stage);
  if (coming) return clockTime(coming.startsAtMs, locale);
  if (clock !== null && agenda.blocks.some((block) => block.stage === stage && block.session === clock.block.session))
    return null;
  const planned = agendaTimes(agenda)
    .flatMap(({ blocks }) => blocks)
    .find(({ block }) => block.stage === stage);
  return planned ? minuteOfDayTime(planned.startsAt, locale) : null;
}

/** The whole workshop's time, and by how much the begun stages together are over their plan. */
export function WorkshopTime() {
  const facilitation = useWorkshop((state) => state.facilitation);
  const nowMs = useNowMs(facilitation.agenda.running === null ? undefined : 1_000);
  const { stages } = facilitation;
  const usedBy = (stage: StageId) => usedSecondsOf(facilitation, stage, nowMs);
  const kept = stageIds.filter((stage) => !stages[stage].isSkipped);
  const planned = kept.reduce((sum, stage) => sum + plannedMinutesOf(stage, facilitation), 0);
  const used = stageIds.reduce((sum, stage) => sum + usedBy(stage), 0) / 60;
  const begun = kept.filter((stage) => usedBy(stage) > 0);
  const over = used - begun.reduce((sum, stage) => sum + plannedMinutesOf(stage, facilitation), 0);
  return (
    <p className="workshop-time tabular">
      {Math.floor(used)} of {Math.round(planned)} minutes used
      {over >= 1 && <span className="stage-time--over">, {Math.floor(over)} over plan</span>}
    </p>
  );
}
