import { NumberField } from '../../../../ui/number-field';
import { Select } from '../../../../ui/select';
import { comparatorOptions } from '../shared/comparator-options';
import { changeField } from './accountability-edits';
import type { CommitmentProps } from './commitment-props';
import { CommitmentText } from './commitment-text';
import { fieldLabels } from './field-names';
import { fieldNotes } from './field-notes';

/** "At least 95 %" in its parts. */
export function TargetFields(props: CommitmentProps) {
  const { side, row, findings } = props;
  const name = (field: string) => `${side}.${row.id}.${field}`;
  return (
    <div className="commitment__target-fields">
      <Select
        label={fieldLabels.comparator}
        name={name('comparator')}
        value={row.comparator}
        options={comparatorOptions}
        onChange={(value) =>
          changeField(side, { id: row.id, field: 'comparator', label: fieldLabels.comparator }, value)
        }
      />
      <NumberField
        label={fieldLabels.target}
        name={name('target')}
        value={row.target}
        onChange={(value) => changeField(side, { id: row.id, field: 'target', label: fieldLabels.target }, value)}
        {...fieldNotes(row, 'target', findings, true)}
      />
      <CommitmentText {...props} field="unit" placeholder="%, leads" isNarrow />
    </div>
  );
}
