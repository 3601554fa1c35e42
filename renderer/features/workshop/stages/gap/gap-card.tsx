import { Trash2 } from 'lucide-react';
import { useState } from 'react';

import { shorten } from '#shared/domain/agreement/accountability-text';
import type { GapRow } from '#shared/domain/gap/gap-row-schema';
import { Card } from '../../../../ui/card';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';
import { IconButton } from '../../../../ui/icon-button';
import { GapRecord } from './gap-record';
import { GapReveal } from './gap-reveal';
import { QuestionFields } from './question-fields';
import { SideSeals } from './side-seals';
import { takeOut } from './gap-edits';
import { useGap } from './gap-store';

interface Props {
  readonly row: GapRow;
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly isNew: boolean;
}

/** One question: its words until somebody has answered them, the seals, then both numbers and what was learnt. */
export function GapCard({ row, number, isNew }: Props) {
  const asked = useGap((state) => state.asked.find(({ rowId }) => rowId === row.id));
  const [isAsking, setIsAsking] = useState(false);
  const name = shorten(asked?.question ?? row.question);
  const what = name === '' ? 'Question without words' : `Question “${name}”`;
  return (
    <Card
      title={asked?.question ?? `Question ${number}`}
      actions={
        <IconButton
          size="small"
          icon={Trash2}
          label={`Take out: ${name === '' ? 'question without words' : name}`}
          onPress={() => (asked ? setIsAsking(true) : takeOut(row, what))}
        />
      }
    >
      {asked ? (
        <>
          {!(asked.numbers && row.isShown) && <SideSeals asked={asked} />}
          {asked.numbers && <GapReveal row={row} asked={asked} numbers={asked.numbers} />}
        </>
      ) : (
        <QuestionFields row={row} isNew={isNew} />
      )}
      {!(asked?.numbers && row.isShown) && <GapRecord row={row} />}
      <ConfirmDialog
        title="Take this question out?"
        isOpen={isAsking}
        confirmLabel="Take it out"
        onClose={() => setIsAsking(false)}
        onConfirm={() => {
          setIsAsking(false);
          takeOut(row, what);
        }}
      >
        {asked?.numbers ? 'Both sides have' : `${asked?.marketing ? 'Marketing' : 'Sales'} has`} written a number for
        it. Numbers stay with the agreement: put the question back, and they are there again.
      </ConfirmDialog>
    </Card>
  );
}
