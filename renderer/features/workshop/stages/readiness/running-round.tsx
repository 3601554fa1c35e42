import { ArrowRight } from 'lucide-react';
import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import { pulseSides, type PulseDesk } from '#shared/domain/pulse/pulse-schema';
import { Button } from '../../../../ui/button';
import { Chip } from '../../../../ui/chip';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';
import { Notice } from '../../../../ui/notice';
import { reportRefusal } from '../../../../ui/report-refusal';
import { useWorkshop } from '../../workshop-store';
import { PulseCurtain } from './pulse-curtain';
import { dropRound, endRound, lookAgain } from './pulse-store';

interface Props {
  readonly running: NonNullable<PulseDesk['running']>;
}

/** The facilitator's side of a round: hand the laptop on, end it, drop it. */
export function RunningRound({ running: { statements, hasEnough } }: Props) {
  const [isHandedRound, setIsHandedRound] = useState(false);
  const agreementId = useWorkshop((state) => state.agreementId);
  const isReady = hasEnough.marketing && hasEnough.sales;
  const leave = () => {
    setIsHandedRound(false);
    void reportRefusal(() => lookAgain(agreementId));
  };
  return (
    <div className="stack">
      <Notice tone="warn" title="A round is under way">
        Its answers are in this computer’s memory alone. Do not close Rapport before you have ended it.
      </Notice>
      <div className="row">
        {pulseSides.map((side) => (
          <Chip key={side} tone={hasEnough[side] ? 'good' : 'neutral'}>
            {sideNames[side]}: {hasEnough[side] ? 'three sheets or more' : 'not three sheets yet'}
          </Chip>
        ))}
      </div>
      <p className="muted">You see no count: one that did not grow would tell you who handed in nothing.</p>
      <div className="row">
        <Button icon={ArrowRight} variant={isReady ? 'secondary' : 'primary'} onPress={() => setIsHandedRound(true)}>
          Hand the laptop round
        </Button>
        {isReady && <EndRound />}
        <DropRound />
      </div>
      {isHandedRound && <PulseCurtain statements={statements} onLeave={leave} />}
    </div>
  );
}

function EndRound() {
  const [isAsking, setIsAsking] = useState(false);
  const agreementId = useWorkshop((state) => state.agreementId);
  return (
    <>
      <Button variant="primary" onPress={() => setIsAsking(true)}>
        End the round
      </Button>
      <ConfirmDialog
        title="Has everybody had the laptop?"
        isOpen={isAsking}
        confirmLabel="End the round"
        onClose={() => setIsAsking(false)}
        onConfirm={() =>
          void reportRefusal(async () => {
            setIsAsking(false);
            await endRound(agreementId);
          })
        }
      >
        The answers are shuffled and kept. Nobody can add or take back a sheet then, and it cannot be undone.
      </ConfirmDialog>
    </>
  );
}

function DropRound() {
  const [isAsking, setIsAsking] = useState(false);
  const agreementId = useWorkshop((state) => state.agreementId);
  return (
    <>
      <Button variant="ghost" onPress={() => setIsAsking(true)}>
        Drop the round
      </Button>
      <ConfirmDialog
        title="Drop this round?"
        isOpen={isAsking}
        isDanger
        confirmLabel="Drop the round"
        onClose={() => setIsAsking(false)}
        onConfirm={() =>
          void reportRefusal(async () => {
            setIsAsking(false);
            await dropRound(agreementId);
          })
        }
      >
        Every sheet that was handed in is forgotten. It cannot be undone.
      </ConfirmDialog>
    </>
  );
}
