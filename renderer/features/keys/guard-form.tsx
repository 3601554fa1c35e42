import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';

import { submitForm } from '../../lib/submit-form';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { FormPassphraseField } from '../../ui/form-passphrase-field';
import { RadioGroup } from '../../ui/radio-group';
import { guardSchema, type Guard, type GuardInput } from './guard-schema';

interface Props {
  readonly hasKeychain: boolean;
  /** The verb of what will happen: "Create the keys". */
  readonly label: string;
  readonly isDanger?: boolean;
  /** Null leaves the keys to the keychain. @throws {AppError} */
  readonly onChosen: (passphrase: string | null) => Promise<void>;
  readonly onBack: () => void;
}

const guards = [
  { id: 'keychain', label: 'The keychain of this computer', hint: 'Nothing to remember. The keys open only here.' },
  { id: 'passphrase', label: 'A passphrase', hint: 'Opens the keys on another computer too.' },
] as const;

/** Asks who is to guard new keys, then makes them. */
export function GuardForm({ hasKeychain, label, isDanger = false, onChosen, onBack }: Props) {
  const [isShown, setShown] = useState(false);
  const form = useForm<GuardInput, unknown, Guard>({
    resolver: zodResolver(guardSchema),
    defaultValues: { guard: hasKeychain ? 'keychain' : 'passphrase', passphrase: '', again: '' },
  });
  const guard = useWatch({ control: form.control, name: 'guard' });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit((chosen) =>
    submitForm(form, () => onChosen(chosen.guard === 'keychain' ? null : chosen.passphrase)),
  );
  return (
    <form className="stack" aria-label={label} onSubmit={(event) => void submit(event)}>
      {hasKeychain && (
        <RadioGroup
          label="What guards the keys"
          value={guard}
          options={guards}
          onChange={(chosen) => form.setValue('guard', chosen)}
        />
      )}
      {guard === 'passphrase' && (
        <>
          <FormPassphraseField
            form={form}
            name="passphrase"
            label="Passphrase"
            description="Nobody can recover it: keep it where you will find it again, apart from this computer."
            isShown={isShown}
            autoFocus
          />
          <FormPassphraseField form={form} name="again" label="The passphrase once more" isShown={isShown} />
          <Checkbox isSelected={isShown} onChange={setShown}>
            Show what I type
          </Checkbox>
        </>
      )}
      {errors.root?.message !== undefined && <Notice tone="bad">{errors.root.message}</Notice>}
      <DialogActions>
        <Button variant="ghost" onPress={onBack}>
          Cancel
        </Button>
        <Button type="submit" variant={isDanger ? 'danger' : 'primary'} isPending={isSubmitting}>
          {label}
        </Button>
      </DialogActions>
    </form>
  );
}
