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
  readonly isLong?: boolean;
}

/** A field of words with what the linter says about it. */
export function CommitmentText({ side, row, findings, field, placeholder, isLong = false }: Props) {
  const label = fieldLabels[field];
  const props = {
    label,
    placeholder,
    name: `${side}.${row.id}.${field}`,
    value: row[field],
    maxLength: longest[field],
    onChange: (value: string) => changeField(side, { id: row.id, field, label }, value),
    ...fieldNotes(row, field, findings),
  };
  return isLong ? <TextArea {...props} rows={2} /> : <TextField {...props} />;
}
