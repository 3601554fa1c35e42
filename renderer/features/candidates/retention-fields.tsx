import { Controller } from 'react-hook-form';

import { DateField } from '../../ui/date-field';
import type { CandidateForm } from './candidate-form';

/** Until when the data may be kept. */
export function RetentionDayField({ form }: { readonly form: CandidateForm }) {
  return (
    <Controller
      control={form.control}
      name="retainUntil"
      render={({ field, fieldState }) => (
        <DateField
          label="Keep until"
          description="From the day after, the app says that this candidate is due to be erased. It never erases by itself."
          day={field.value ?? null}
          onChange={field.onChange}
          error={fieldState.error?.message ?? ''}
        />
      )}
    />
  );
}
