import { isOptional, type LeadField } from '#shared/domain/lead-aging/lead-columns';
import { Select } from '../../ui/select';
import { mapField } from './aging-store';
import { fieldWords } from './lead-field-words';

interface Props {
  readonly field: LeadField;
  readonly columns: readonly string[];
  /** Undefined: not chosen yet; null: the file has none. */
  readonly chosen: string | null | undefined;
}

/** Names of columns have no space before them, so no column is called so. */
const NONE = ' none';

/** The column of one field. */
export function ColumnSelect({ field, columns, chosen }: Props) {
  const { label, hint } = fieldWords[field];
  const options = [...new Set(columns)].map((name) => ({ id: name, label: name }));
  const none = isOptional(field) ? [{ id: NONE, label: 'Not in this file' }] : [];
  return (
    <Select
      label={label}
      description={hint}
      name={`mapping.${field}`}
      value={chosen === null ? NONE : (chosen ?? null)}
      placeholder="Choose a column"
      options={[...none, ...options]}
      onChange={(id) => mapField(field, id === NONE ? null : id)}
    />
  );
}
