import { useState } from 'react';
import { useForm } from 'react-hook-form';

import { submitForm } from '../../lib/submit-form';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { FormPassphraseField } from '../../ui/form-passphrase-field';

interface Props {
  readonly guard: 'keychain' | 'passphrase';
  /** Null for keys that the keychain guards. @throws {AppError} */
  readonly onUnlock: (passphrase: string | null) => Promise<void>;
  /** The keys cannot be opened any more. */
  readonly onGiveUp: () => void;
}

/** Opens the keys until they are locked or the app ends. */
export function UnlockForm({ guard, onUnlock, onGiveUp }: Props) {
  const [isShown, setShown] = useState(false);
  const form = useForm({ defaultValues: { passphrase: '' } });
  const { errors, isSubmitting } = form.formState;
  const submit = form.handleSubmit(({ passphrase }) =>
    submitForm(form, () => onUnlock(guard === 'passphrase' ? passphrase : null)),
  );
  return (
    <form className="stack" aria-label="Unlock the keys" onSubmit={(event) => void submit(event)}>
      {guard === 'passphrase' ? (
        <>
          <FormPassphraseField form={form} name="passphrase" label="Passphrase" isShown={isShown} autoFocus />
          <Checkbox isSelected={isShown} onChange={setShown}>
            Show what I type
          </Checkbox>
        </>
      ) : (
        <p className="muted">The keychain of this computer opens them; the system may ask you for its own password.</p>
      )}
      {errors.root?.message !== undefined && <Notice tone="bad">{errors.root.message}</Notice>}
      <DialogActions>
        <Button variant="ghost" onPress={onGiveUp}>
          {guard === 'passphrase' ? 'I forgot it…' : 'They do not open…'}
        </Button>
        <Button type="submit" variant="primary" isPending={isSubmitting}>
          Unlock the keys
        </Button>
      </DialogActions>
    </form>
  );
}
