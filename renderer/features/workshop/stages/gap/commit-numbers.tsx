import { Lock } from 'lucide-react';
import { useState } from 'react';

import type { Side } from '#shared/domain/agreement/accountability-schema';
import { gapNumber } from '#shared/domain/gap/gap-figures';
import type { GapAnswer } from '#shared/domain/gap/gap-number-schema';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { wordsOf } from '../../../../ui/report-refusal';
import { useWorkshop } from '../../workshop-store';
import { commitNumbers } from './gap-store';

interface Props {
  readonly side: Side;
  readonly answers: readonly GapAnswer[];
  readonly onBack: () => void;
  readonly onCommitted: () => void;
}

/** The numbers once more, and the press that makes them final. */
export function CommitNumbers({ side, answers, onBack, onCommitted }: Props) {
  const locale = useWorkshop((state) => state.look.locale);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState('');
  const commit = async () => {
    setIsPending(true);
    try {
      await commitNumbers(side, answers);
      onCommitted();
    } catch (error) {
      setProblem(wordsOf(error));
      setIsPending(false);
    }
  };
  return (
    <>
      <dl className="gap-read">
        {answers.map(({ rowId, question, unit, value }) => (
          <div key={rowId}>
            <dt>{question}</dt>
            <dd className="tabular">{gapNumber(value, unit, locale)}</dd>
          </div>
        ))}
      </dl>
      {problem !== '' && (
        <Notice tone="bad" title="Nothing was committed">
          {problem}
        </Notice>
      )}
      <div className="row">
        <Button onPress={onBack}>Change something</Button>
        <Button variant="primary" icon={Lock} isPending={isPending} onPress={() => void commit()}>
          Commit for good
        </Button>
      </div>
    </>
  );
}
