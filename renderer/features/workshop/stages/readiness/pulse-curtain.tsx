import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import { pulseSides, type PulseDesk, type PulseSide } from '#shared/domain/pulse/pulse-schema';
import { BehindCurtain } from '../../../../ui/behind-curtain';
import { Button } from '../../../../ui/button';
import { useRoomCurtain } from '../../frame/room-curtain';
import { PulseSheetForm } from './pulse-sheet-form';

interface Props {
  readonly statements: NonNullable<PulseDesk['running']>['statements'];
  readonly onLeave: () => void;
}

type Step = { readonly at: 'side' } | { readonly at: 'sheet'; readonly side: PulseSide } | { readonly at: 'done' };

/** The laptop on its way from one person to the next. What somebody answered is in their form alone and goes with it. */
export function PulseCurtain({ statements, onLeave }: Props) {
  useRoomCurtain(null);
  const [step, setStep] = useState<Step>({ at: 'side' });
  if (step.at === 'sheet')
    return (
      <BehindCurtain
        title="How is it, seen from your side?"
        lead={
          <p>
            {sideNames[step.side]}. Say how far each sentence holds. Your answers are mixed with those of your side, and
            you cannot take them back once they are handed in.
          </p>
        }
        leaveLabel="Stop without handing in"
        onLeave={() => setStep({ at: 'side' })}
      >
        <PulseSheetForm side={step.side} statements={statements} onHandedIn={() => setStep({ at: 'done' })} />
      </BehindCurtain>
    );
  if (step.at === 'done')
    return (
      <BehindCurtain
        title="Your sheet is in"
        lead={<p>It has been counted and is gone from this page. Hand the laptop on.</p>}
        leaveLabel="Back to the facilitator"
        onLeave={onLeave}
      >
        <div>
          <Button variant="primary" onPress={() => setStep({ at: 'side' })}>
            I have the laptop next
          </Button>
        </div>
      </BehindCurtain>
    );
  return (
    <BehindCurtain
      title="Which side are you on?"
      lead={
        <>
          <p>
            Twelve sentences, three minutes, alone. Your answers are kept without your name, the order or the time, and
            each by itself. They are shown only as a picture of your side, once three of you have answered on each side.
          </p>
          <p>If you belong to neither, or would rather not, hand the laptop on. Rapport shows nobody that you did.</p>
        </>
      }
      leaveLabel="Back to the facilitator"
      onLeave={onLeave}
    >
      <div className="row pulse-sides">
        {pulseSides.map((side) => (
          <Button key={side} variant="primary" onPress={() => setStep({ at: 'sheet', side })}>
            {sideNames[side]}
          </Button>
        ))}
      </div>
    </BehindCurtain>
  );
}
