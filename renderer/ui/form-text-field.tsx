import { Controller, type FieldPathByValue, type FieldValues, type UseFormReturn } from 'react-hook-form';

import { TextField } from './text-field';

interface Props<In extends FieldValues, Out> {
  readonly form: UseFormReturn<In, unknown, Out>;
  /** A text of the form; one that is absent shows as empty. */
  readonly name: FieldPathByValue<In, string | undefined>;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
}

/** One line of text, bound to a form: its value, the focus a refusal gives it, and the refusal itself. */
export function FormTextField<In extends FieldValues, Out>({ form, name, ...field }: Props<In, Out>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, ref }, fieldState }) => (
        <TextField
          {...field}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
          ref={ref}
          error={fieldState.error?.message ?? ''}
        />
      )}
    />
  );
}
