import type { GapRow } from '#shared/domain/gap/gap-row-schema';
import { NumberField } from '../../../../ui/number-field';
import { TextArea } from '../../../../ui/text-area';
import { problemOf } from './blind-answers';
import { editQuestion } from './gap-edits';
import { unitProps } from './unit-props';

interface Props {
  readonly row: GapRow;
  readonly unit: string;
}

/** The true figure, and where it was read. */
export function RecordFields({ row, unit }: Props) {
  const { id, record, readFrom } = row;
  return (
    <div className="gap-record">
      <NumberField
        label="The record’s number"
        name={`gap.${id}.record`}
        value={record}
        {...unitProps(unit)}
        error={problemOf(record)}
        maxLength={40}
        onChange={(value) => editQuestion(row, 'record', value)}
      />
      <TextArea
        label="Where it was read"
        name={`gap.${id}.readFrom`}
        value={readFrom}
        rows={1}
        maxLength={400}
        placeholder="Report or file, period, counts"
        onChange={(typed) => editQuestion(row, 'readFrom', typed)}
      />
    </div>
  );
}
