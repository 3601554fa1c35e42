import { Eye } from 'lucide-react';

import { sideNames } from '#shared/domain/agreement/accountability-names';
import type { AskedQuestion } from '#shared/domain/gap/gap-number-schema';
import type { GapRow } from '#shared/domain/gap/gap-row-schema';
import { Button } from '../../../../ui/button';
import { Notice } from '../../../../ui/notice';
import { showNumbers } from './gap-edits';
import { GapLearnt } from './gap-learnt';
import { GapPicture } from './gap-picture';
import { GapProof } from './gap-proof';
import { RecordFields } from './record-fields';

interface Props {
  readonly row: GapRow;
  readonly asked: AskedQuestion;
  readonly numbers: NonNullable<AskedQuestion['numbers']>;
}

/** Both numbers, once the facilitator turns them over: side by side with the record's. */
export function GapReveal({ row, asked, numbers }: Props) {
  if (!row.isShown) {
    return (
      <div className="gap-turn-over">
        <p>Both sides have written. Nobody has seen the numbers yet.</p>
        <Button variant="primary" icon={Eye} onPress={() => showNumbers(row)}>
          Show both numbers
        </Button>
      </div>
    );
  }
  const figures = { marketing: numbers.marketing.value, sales: numbers.sales.value, record: row.record };
  return (
    <>
      {(['marketing', 'sales'] as const).map(
        (side) =>
          !numbers[side].isIntact && (
            <Notice key={side} tone="bad" title={`This is not the number ${sideNames[side].toLowerCase()} committed`}>
              The seal does not fit what is stored: it was changed in the file after it was written down. Open Backups
              and restore one made before, or ask both sides anew with a question of its own.
            </Notice>
          ),
      )}
      <GapPicture figures={figures} unit={asked.unit} />
      <RecordFields row={row} unit={asked.unit} />
      {row.whenApart !== '' && <p className="gap-hint">{row.whenApart}</p>}
      <GapLearnt row={row} />
      <GapProof asked={asked} numbers={numbers} />
    </>
  );
}
