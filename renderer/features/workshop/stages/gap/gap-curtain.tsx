import './gap-curtain.css';

import { useState } from 'react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { Side } from '#shared/domain/agreement/accountability-schema';
import type { AskedWords, GapAnswer } from '#shared/domain/gap/gap-number-schema';
import { openFor } from '#shared/domain/gap/gap-turn';
import { BehindCurtain } from '../../../../ui/behind-curtain';
import { Button } from '../../../../ui/button';
import { useRoomCurtain } from '../../frame/room-curtain';
import { useWorkshop } from '../../workshop-store';
import { answersIn, type Typed } from './blind-answers';
import { CommitNumbers } from './commit-numbers';
import { useGap } from './gap-store';
import { NumbersForm } from './numbers-form';
import { SealedNumbers } from './sealed-numbers';

interface Props {
  readonly side: Side;
  readonly onLeave: () => void;
}

type Step =
  | { readonly kind: 'write' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'commit'; readonly answers: readonly GapAnswer[] }
  | { readonly kind: 'sealed'; readonly rowIds: readonly string[] };

/** One side at the laptop, alone: it writes its numbers, reads them once more and commits them. */
export function GapCurtain({ side, onLeave }: Props) {
  useRoomCurtain(side);
  // What is asked does not change while somebody answers it.
  const [questions] = useState(() => openFor(side, useWorkshop.getState().facilitation.gap, useGap.getState().asked));
  const [typed, setTyped] = useState<Typed>({});
  const [step, setStep] = useState<Step>({ kind: 'write' });
  const name = sideNames[side];
  const leave = () => (answersIn(questions, typed).length === 0 ? onLeave() : setStep({ kind: 'leave' }));

  switch (step.kind) {
    case 'write':
      return (
        <BehindCurtain
          title={`${name} writes its numbers`}
          lead={<WritingLead side={side} questions={questions} />}
          onLeave={leave}
          leaveLabel="Leave without committing"
        >
          <NumbersForm
            questions={questions}
            typed={typed}
            onType={(rowId, value) => setTyped((before) => ({ ...before, [rowId]: value }))}
            onDone={(answers) => setStep({ kind: 'commit', answers })}
          />
        </BehindCurtain>
      );
    case 'leave':
      return (
        <BehindCurtain title="Leave without committing?" lead="What you typed is kept nowhere and will be gone.">
          <div className="row">
            <Button onPress={onLeave}>Leave, and drop what was typed</Button>
            <Button variant="primary" onPress={() => setStep({ kind: 'write' })}>
              Go on writing
            </Button>
          </div>
        </BehindCurtain>
      );
    case 'commit':
      return (
        <BehindCurtain
          title={`Commit for ${name.toLowerCase()}?`}
          lead="A committed number can never be changed, by anybody."
        >
          <CommitNumbers
            side={side}
            answers={step.answers}
            onBack={() => setStep({ kind: 'write' })}
            onCommitted={() => setStep({ kind: 'sealed', rowIds: step.answers.map(({ rowId }) => rowId) })}
          />
        </BehindCurtain>
      );
    case 'sealed':
      return (
        <BehindCurtain
          title={`${name} has committed`}
          lead="Each number has a fingerprint from now on, which no other number gives. Whoever likes writes down its first digits, to know it again at the reveal."
        >
          <SealedNumbers side={side} rowIds={step.rowIds} />
          <div className="row">
            <Button variant="primary" onPress={onLeave}>
              Hand the laptop back
            </Button>
          </div>
        </BehindCurtain>
      );
  }
}

function WritingLead({ side, questions }: { readonly side: Side; readonly questions: readonly AskedWords[] }) {
  const other = side === 'marketing' ? 'sales' : 'marketing';
  return (
    <>
      <p>
        {questions.length === 1
          ? 'One question, and the number your side stands by.'
          : `${questions.length} questions, and the number your side stands by for each. One left empty can be written later.`}
      </p>
      <p>{`Nobody sees a number before ${other} has written its own. You commit at the end; what is committed can never be changed.`}</p>
    </>
  );
}
