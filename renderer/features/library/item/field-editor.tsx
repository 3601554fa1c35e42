import { useMemo } from 'react';

import type { FacetName, Field, FieldValue } from '#shared/domain/library/field';
import { useCatalogue } from '../../../lib/library/catalogue';
import { Checkbox } from '../../../ui/checkbox';
import { ComboField } from '../../../ui/combo-field';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import { TextField } from '../../../ui/text-field';
import { editValue } from './item-edits';
import { RangedField } from './ranged-field';
import { RowsEditor } from './rows-editor';

interface Props {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  readonly autoFocus?: boolean;
}

const LEFT_OPEN = '-';

/** One field of the open item, by its type. */
export function FieldEditor({ field, value, autoFocus = false }: Props) {
  const { label } = field;
  const shared = { label, description: field.help, isRequired: field.isNeeded, autoFocus };
  const words = typeof value === 'string' ? value : '';
  const edit = (next: FieldValue) => editValue(field, next);
  switch (field.type) {
    case 'text':
      if (field.facet) return <FacetField {...shared} field={field} facet={field.facet} value={words} />;
      return <TextField {...shared} maxLength={field.max} value={words} onChange={edit} />;
    case 'long':
      return <TextArea {...shared} rows={2} maxLength={field.max} value={words} onChange={edit} />;
    case 'choice':
      return (
        <Select
          {...shared}
          value={words === '' ? LEFT_OPEN : words}
          options={[{ id: LEFT_OPEN, label: field.isNeeded ? 'Still to choose' : 'Left open' }, ...field.options]}
          onChange={(id) => edit(id === LEFT_OPEN ? '' : id)}
        />
      );
    case 'number':
      return <RangedField field={field} value={typeof value === 'number' ? value : null} />;
    case 'yes-no':
      return (
        <Checkbox isSelected={value === true} onChange={edit}>
          {label}
        </Checkbox>
      );
    case 'rows':
      return <RowsEditor field={field} value={value} />;
  }
}

interface FacetFieldProps {
  readonly field: Extract<Field, { type: 'text' | 'long' }>;
  readonly facet: FacetName;
  readonly value: string;
  readonly label: string;
  readonly description: string | undefined;
}

/** A text that lists are narrowed by: what other items say is offered, so that the same is not written in two ways. */
function FacetField({ field, facet, value, label, description }: FacetFieldProps) {
  const rows = useCatalogue((state) => state.rows);
  const known = useMemo(() => {
    const said = rows?.flatMap(({ facets }) => facets[facet] ?? []) ?? [];
    return [...new Set(said)].toSorted((a, b) => a.localeCompare(b));
  }, [rows, facet]);
  return (
    <ComboField
      label={label}
      description={description}
      maxLength={field.max}
      value={value}
      suggestions={known}
      onChange={(text) => {
        // The field tells its text again when it is left: that is no edit.
        if (text !== value) editValue(field, text);
      }}
    />
  );
}
