import { Plus, X } from 'lucide-react';
import { Controller, useFieldArray, type UseFormReturn } from 'react-hook-form';

import type { DecisionDraft, DecisionDraftInput } from '#shared/domain/debrief/debrief-schema';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';

interface Props {
  readonly form: UseFormReturn<DecisionDraftInput, unknown, DecisionDraft>;
}

/** Who does not agree, by name and with the reason. */
export function DissentRows({ form }: Props) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'dissents' });
  const errors = form.formState.errors.dissents;
  return (
    <fieldset className="dissents">
      <legend className="field__label">Dissent</legend>
      {fields.map((row, index) => (
        <div key={row.id} className="dissents__row">
          <div className="stack">
            <Controller
              control={form.control}
              name={`dissents.${index}.name`}
              render={({ field }) => (
                <TextField
                  label="Who dissents"
                  ref={field.ref}
                  value={field.value ?? ''}
                  onChange={field.onChange}
                  error={errors?.[index]?.name?.message ?? ''}
                  autoFocus
                />
              )}
            />
            <Controller
              control={form.control}
              name={`dissents.${index}.reason`}
              render={({ field }) => (
                <TextArea
                  label="Why"
                  rows={2}
                  ref={field.ref}
                  value={field.value ?? ''}
                  onChange={field.onChange}
                  error={errors?.[index]?.reason?.message ?? ''}
                />
              )}
            />
          </div>
          <IconButton icon={X} label={`Remove dissent ${index + 1}`} onPress={() => remove(index)} />
        </div>
      ))}
      <div>
        <Button size="small" icon={Plus} onPress={() => append({ name: '', reason: '' }, { shouldFocus: false })}>
          Add a dissent
        </Button>
      </div>
    </fieldset>
  );
}
