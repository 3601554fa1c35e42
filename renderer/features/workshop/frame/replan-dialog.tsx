import { useState } from 'react';

import { clockTime, instantOfMinute, minuteOfInstant, minutesInWords } from '#shared/domain/agenda/clock-words';
import type { DayClock } from '#shared/domain/agenda/day-clock';
import { replan, unchanged, type Replan } from '#shared/domain/agenda/replan';
import { Button } from '../../../ui/button';
import { Dialog, DialogActions } from '../../../ui/dialog';
import { Notice } from '../../../ui/notice';
import { TimeField } from '../../../ui/time-field';
import { useWorkshop } from '../workshop-store';
import { riskSentence } from './day-words';
import { ReplanTable } from './replan-table';
import { goByPlan, keepBehind } from './run-day';
import { useUnmet } from './use-unmet';

interface Props {
  readonly isOpen: boolean;
  readonly clock: DayClock;
  readonly onClose: () => void;
}

/** The rest of the session in less time: proposed block by block, and taken or not. */
export function ReplanDialog({ isOpen, clock, onClose }: Props) {
  return (
    <Dialog title="Re-plan the rest" isOpen={isOpen} onClose={onClose} size="medium">
      <Proposal clock={clock} onClose={onClose} />
    </Dialog>
  );
}

function Proposal({ clock, onClose }: Omit<Props, 'isOpen'>) {
  const agenda = useWorkshop((state) => state.facilitation.agenda);
  const locale = useWorkshop((state) => state.look.locale);
  const unmet = useUnmet();
  const [endsAt, setEndsAt] = useState<number | null>(minuteOfInstant(clock.promisedEndMs));
  const endsAtMs = endsAt === null ? clock.promisedEndMs : instantOfMinute(clock.promisedEndMs, endsAt);
  const wanted = { endsAtMs, unmet };
  const plan = replan(agenda, clock, wanted);
  const asItIs = unchanged(agenda, clock, wanted);
  return (
    <div className="replan">
      <TimeField label="The session should end at" minuteOfDay={endsAt} onChange={setEndsAt} />
      <Verdict plan={plan} endsAtMs={endsAtMs} />
      <ReplanTable plan={plan} />
      <p className="muted">
        {`Kept as it is, the session ends at ${clockTime(asItIs.endsAtMs, locale)}. `}
        {asItIs.atRisk.map((risk) => riskSentence(risk, endsAtMs, locale)).join(' ')}
      </p>
      <DialogActions>
        <Button
          onPress={() => {
            keepBehind(Math.floor(clock.behindMs / 60_000));
            onClose();
          }}
        >
          Keep as it is
        </Button>
        <Button
          variant="primary"
          onPress={() => {
            goByPlan(plan, endsAtMs);
            onClose();
          }}
        >
          Use the new plan
        </Button>
      </DialogActions>
    </div>
  );
}

function Verdict({ plan, endsAtMs }: { readonly plan: Replan; readonly endsAtMs: number }) {
  const locale = useWorkshop((state) => state.look.locale);
  const isLate = plan.lateMinutes > 0;
  if (!isLate && plan.atRisk.length === 0) {
    return <Notice tone="good">{`Ends at ${clockTime(plan.endsAtMs, locale)}. No must-have is at risk.`}</Notice>;
  }
  return (
    <Notice
      tone="warn"
      title={
        isLate
          ? `Ends ${minutesInWords(plan.lateMinutes)} late, at ${clockTime(plan.endsAtMs, locale)}`
          : `Ends at ${clockTime(plan.endsAtMs, locale)}`
      }
    >
      {isLate && <p>Every block is at its shortest. Let the session end later, or leave a block out in the agenda.</p>}
      {plan.atRisk.length > 0 && (
        <>
          <p>{plan.atRisk.length === 1 ? 'One must-have is at risk:' : 'Must-haves at risk:'}</p>
          <ul className="replan__risks">
            {plan.atRisk.map((risk) => (
              <li key={risk.id}>{riskSentence(risk, endsAtMs, locale)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
