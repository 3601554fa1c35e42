import { useCallback, useEffect, useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { SortingRoundId, SortingSheet } from '#shared/domain/sorting/sorting-schema';
import { useFlushWhenHidden } from '../../../../lib/saving/use-flush-when-hidden';
import { BehindCurtain } from '../../../../ui/behind-curtain';
import { Button } from '../../../../ui/button';
import { Loading } from '../../../../ui/loading';
import { Notice } from '../../../../ui/notice';
import { wordsOf } from '../../../../ui/report-refusal';
import { useRoomCurtain } from '../../frame/room-curtain';
import { SheetReview } from './sheet-review';
import { closeSheet, flushSheet, openSheet, useSheet, useSorts } from './sheet-store';
import { SortingLead } from './sorting-lead';
import { TwoSheets } from './two-sheets';

interface Props {
  readonly roundId: SortingRoundId;
  readonly side: Side;
  readonly onLeave: () => void;
}

/** One side at the laptop, alone with the leads. Its sheet is saved as it goes and forgotten by the page when it leaves. */
export function SortingCurtain({ roundId, side, onLeave }: Props) {
  useRoomCurtain(side);
  const { status, problem, sheet } = useSheet();
  const [step, setStep] = useState<'sort' | 'review'>('sort');
  const [refusal, setRefusal] = useState('');
  useEffect(() => void openSheet(roundId, side), [roundId, side]);
  useFlushWhenHidden(flushSheet);
  const leave = async () => {
    try {
      await closeSheet();
      onLeave();
    } catch (error) {
      setRefusal(wordsOf(error));
    }
  };
  if (status === 'failed') {
    return (
      <BehindCurtain title="This sheet could not be opened" lead={problem} onLeave={onLeave}>
        <div className="row">
          <Button onPress={() => void openSheet(roundId, side)}>Try again</Button>
        </div>
      </BehindCurtain>
    );
  }
  return (
    <BehindCurtain
      title={step === 'sort' ? `${sideNames[side]} sorts` : `Commit for ${side}?`}
      lead={step === 'sort' ? undefined : 'A committed sheet can never be changed, by anybody.'}
      leaveLabel="Leave, and go on later"
      onLeave={() => void leave()}
    >
      {refusal !== '' && <Notice tone="bad">{refusal}</Notice>}
      {sheet ? (
        <Sheet sheet={sheet} step={step} onStep={setStep} onLeave={onLeave} />
      ) : (
        <Loading label="Opening the sheet" />
      )}
    </BehindCurtain>
  );
}

interface SheetProps {
  readonly sheet: SortingSheet;
  readonly step: 'sort' | 'review';
  readonly onStep: (step: 'sort' | 'review') => void;
  readonly onLeave: () => void;
}

function Sheet({ sheet, step, onStep, onLeave }: SheetProps) {
  const hasOther = useSorts((state) => state.other !== null);
  const review = useCallback(() => onStep('review'), [onStep]);
  if (hasOther) return <TwoSheets />;
  return step === 'sort' ? (
    <SortingLead sheet={sheet} onReview={review} />
  ) : (
    <SheetReview sheet={sheet} onBack={() => onStep('sort')} onCommitted={onLeave} />
  );
}
