import { EyeOff } from 'lucide-react';
import { useState } from 'react';

import type { PulseDesk } from '#shared/domain/pulse/pulse-schema';
import { formatDay } from '../../../../lib/format-day';
import { Button } from '../../../../ui/button';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';
import { reportRefusal } from '../../../../ui/report-refusal';
import { useWorkshop } from '../../workshop-store';
import { beginRound } from './pulse-store';

/** What is kept now, and the way to a new round. */
export function BeginRound({ desk }: { readonly desk: PulseDesk }) {
  const [isAsking, setIsAsking] = useState(false);
  const agreementId = useWorkshop((state) => state.agreementId);
  const locale = useWorkshop((state) => state.look.locale);
  const heldOn = desk.result && formatDay(desk.result.heldOn, locale);
  return (
    <div className="stack">
      {heldOn === null ? (
        <p className="readiness__text">
          No round is kept for this workshop. One that was under way when Rapport was closed, or when the computer
          stopped, is lost and has to be held again.
        </p>
      ) : (
        <p className="readiness__text">
          Held on {heldOn}.{' '}
          {desk.isHeldToday &&
            'The next one can be held from tomorrow on: a second one today, with a person more or less, would show what that person answered.'}
        </p>
      )}
      {!desk.isHeldToday && (
        <div>
          <Button icon={EyeOff} variant={heldOn === null ? 'primary' : 'secondary'} onPress={() => setIsAsking(true)}>
            {heldOn === null ? 'Hold a round' : 'Hold a new round'}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title="Before the laptop goes round"
        isOpen={isAsking}
        confirmLabel="Begin the round"
        onClose={() => setIsAsking(false)}
        onConfirm={() =>
          void reportRefusal(async () => {
            setIsAsking(false);
            await beginRound(agreementId);
          })
        }
      >
        <ul className="stage-notes">
          <li>
            The answers stay in this computer’s memory until you end the round. If Rapport is closed or the computer
            stops before that, the round is lost.
          </li>
          <li>A round is kept only if marketing and sales hand in three sheets each. Otherwise nothing of it is.</li>
          <li>Once you end it, it is final, and there is no second one on the same day.</li>
          {heldOn !== null && <li>It takes the place of the round of {heldOn}, which is deleted.</li>}
          <li>Switch the projector off if it shows this screen. Sit where you cannot see the laptop.</li>
        </ul>
      </ConfirmDialog>
    </div>
  );
}
