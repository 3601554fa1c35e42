import { clockTime, minuteOfDayTime } from '#shared/domain/agenda/clock-words';
import type { DayClock } from '#shared/domain/agenda/day-clock';
import { agendaTimes } from '#shared/domain/agenda/agenda-times';
import { usedSecondsOf } from '#shared/domain/agenda/used-time';
import type { Facilitation } from '#shared/domain/agreement/facilitation-schema';
import { heldStages } from '#shared/domain/agreement/held-stages';
import { plannedMinutesOf } from '#shared/domain/agreement/planned-minutes';
import type { StageId } from '#shared/domain/agreement/stage-ids';
import { stageIds } from '#shared/domain/agreement/stage-ids';
import { useNowMs } from '../../../lib/use-now';
import { workshopPlaybook } from '../playbook';
import { useWorkshop } from '../workshop-store';

/** "12 of 30 min"; before anything was used only the plan, after the time it begins at: "10:40, 30 min". */
export function StageTime({ stage, clock }: { readonly stage: StageId; readonly clock: DayClock | null }) {
  const facilitation = useWorkshop((state) => state.facilitation);
  const locale = useWorkshop((state) => state.look.locale);
  const nowMs = useNowMs(clock === null ? undefined : 1_000);
  const planned = plannedMinutesOf(stage, facilitation, workshopPlaybook().scripts);
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
  { agenda }: Pick<Facilitation, 'agenda'>,
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
  const usedBy = (stage: StageId) => usedSecondsOf(facilitation, stage, nowMs);
  const plannedBy = (some: readonly StageId[]) =>
    some.reduce((sum, stage) => sum + plannedMinutesOf(stage, facilitation, workshopPlaybook().scripts), 0);
  const kept = heldStages(facilitation);
  const planned = plannedBy(kept);
  const used = stageIds.reduce((sum, stage) => sum + usedBy(stage), 0) / 60;
  const begun = kept.filter((stage) => usedBy(stage) > 0);
  const over = used - plannedBy(begun);
  return (
    <p className="workshop-time tabular">
      {Math.floor(used)} of {Math.round(planned)} minutes used
      {over >= 1 && <span className="stage-time--over">, {Math.floor(over)} over plan</span>}
    </p>
  );
}
