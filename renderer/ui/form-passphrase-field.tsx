import { Controller, type FieldPathByValue, type FieldValues, type UseFormReturn } from 'react-hook-form';

import { PassphraseField } from './passphrase-field';

interface Props<In extends FieldValues, Out> {
  readonly form: UseFormReturn<In, unknown, Out>;
  readonly name: FieldPathByValue<In, string>;
  readonly label: string;
  readonly description?: string;
  readonly isShown: boolean;
  readonly autoFocus?: boolean;
}

/** A passphrase bound to a form: its value, the focus a refusal gives it, and the refusal itself. */
export function FormPassphraseField<In extends FieldValues, Out>({ form, name, ...field }: Props<In, Out>) {
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { value, onChange, ref }, fieldState }) => (
        <PassphraseField {...field} value={value} onChange={onChange} ref={ref} error={fieldState.error?.message} />
      )}
    />
  );
}
