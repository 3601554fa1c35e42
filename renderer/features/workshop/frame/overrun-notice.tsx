import { useMemo } from 'react';

import type { Agenda } from '#shared/domain/agenda/agenda-schema';
import { minutesInWords } from '#shared/domain/agenda/clock-words';
import type { DayClock } from '#shared/domain/agenda/day-clock';
import { replan } from '#shared/domain/agenda/replan';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { useWorkshop } from '../workshop-store';
import { riskSentence } from './day-words';
import { keepBehind } from './run-day';
import { useUnmet } from './use-unmet';

const MINUTE_MS = 60_000;
/** Below this nobody is bothered; again when it has grown by as much. */
const WORTH_A_WORD = 5;

/** True once the day is five minutes further behind than the facilitator has let pass. */
export const isOverrunDue = ({ running }: Agenda, { behindMs, coming }: DayClock): boolean =>
  Math.floor(behindMs / MINUTE_MS) >= (running?.keptBehind ?? 0) + WORTH_A_WORD && coming.length > 0;

interface Props {
  readonly clock: DayClock;
  readonly onLook: () => void;
}

/** Once the day is five minutes behind: what a new plan would cost, and the choice to go on as it is. */
export function OverrunNotice({ clock, onLook }: Props) {
  const agenda = useWorkshop((state) => state.facilitation.agenda);
  const locale = useWorkshop((state) => state.look.locale);
  const unmet = useUnmet();
  const behind = Math.floor(clock.behindMs / MINUTE_MS);
  const isDue = isOverrunDue(agenda, clock);
  const plan = useMemo(
    () => (isDue ? replan(agenda, clock, { endsAtMs: clock.promisedEndMs, unmet }) : null),
    [agenda, clock, isDue, unmet],
  );
  if (plan === null) return null;
  return (
    <Notice
      tone="warn"
      title={`The day is ${minutesInWords(behind)} behind`}
      actions={
        <>
          <Button size="small" onPress={onLook}>
            Look at a new plan
          </Button>
          <Button size="small" variant="ghost" onPress={() => keepBehind(behind)}>
            Keep as it is
          </Button>
        </>
      }
    >
      <p>
        {plan.lateMinutes > 0
          ? `Even at its shortest the rest ends ${minutesInWords(plan.lateMinutes)} late.`
          : 'A shorter rest still ends on time.'}{' '}
        {plan.atRisk.length === 0
          ? 'No must-have is at risk.'
          : `At risk: ${plan.atRisk.map((risk) => riskSentence(risk, clock.promisedEndMs, locale)).join(' ')}`}
      </p>
    </Notice>
  );
}
