import { Controller, type FieldPath, type UseFormReturn } from 'react-hook-form';

import type { CandidateDraft, CandidateDraftInput } from '#shared/domain/candidate/candidate-schema';
import { TextField } from '../../ui/text-field';

export type CandidateForm = UseFormReturn<CandidateDraftInput, unknown, CandidateDraft>;

interface Props {
  readonly form: CandidateForm;
  readonly name: Exclude<FieldPath<CandidateDraftInput>, 'retainUntil'>;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** One line of a candidate's details, bound to the form. */
export function CandidateTextField({ form, name, ...field }: Props) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, ref }, fieldState }) => (
        <TextField
          {...field}
          value={value ?? ''}
          onChange={onChange}
          ref={ref}
          error={fieldState.error?.message ?? ''}
        />
      )}
    />
  );
}
