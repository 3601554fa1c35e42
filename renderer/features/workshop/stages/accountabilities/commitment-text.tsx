import { TextArea } from '../../../../ui/text-area';
import { TextField } from '../../../../ui/text-field';
import { changeField } from './accountability-edits';
import type { CommitmentProps } from './commitment-props';
import { fieldLabels } from './field-names';
import { fieldNotes } from './field-notes';

type TextFieldName = 'commitment' | 'metric' | 'unit' | 'period' | 'dataSource' | 'consequence';

/** As `accountabilitySchema` allows. */
const longest: Readonly<Record<TextFieldName, number>> = {
  commitment: 1_000,
  metric: 300,
  unit: 60,
  period: 100,
  dataSource: 300,
  consequence: 1_000,
};

interface Props extends CommitmentProps {
  readonly field: TextFieldName;
  readonly placeholder?: string;
  /** Several lines may be written; else a line that breaks where it must. */
  readonly isLong?: boolean;
  readonly isNarrow?: boolean;
  readonly autoFocus?: boolean;
}

/** A field of words with what the linter says about it. */
export function CommitmentText({
  side,
  row,
  findings,
  field,
  placeholder,
  isLong = false,
  isNarrow = false,
  autoFocus = false,
}: Props) {
  const label = fieldLabels[field];
  const props = {
    label,
    placeholder,
    autoFocus,
    name: `${side}.${row.id}.${field}`,
    value: row[field],
    maxLength: longest[field],
    onChange: (value: string) =>
      changeField(side, { id: row.id, field, label }, isLong ? value : value.replaceAll('\n', ' ')),
    ...fieldNotes(row, field, findings, isNarrow),
  };
  return isNarrow ? <TextField {...props} /> : <TextArea {...props} rows={isLong ? 2 : 1} />;
}
