import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';

import {
  personDraftSchema,
  type Person,
  type PersonDraft,
  type PersonDraftInput,
} from '#shared/domain/engagement/person-schema';
import { submitForm } from '../../lib/submit-form';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { FormTextField } from '../../ui/form-text-field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { useEngagement } from './engagement-store';
import { functionOptions } from '../../lib/function-names';

interface Props {
  /** Null to add someone. */
  readonly person: Person | null;
  readonly onClose: () => void;
}

export function PersonDialog({ person, onClose }: Props) {
  const { addPerson, changePerson } = useEngagement();
  const form = useForm<PersonDraftInput, unknown, PersonDraft>({
    resolver: zodResolver(personDraftSchema),
    defaultValues: person ?? { name: '', title: '', function: 'sales', email: '' },
  });
  const { errors, isSubmitting } = form.formState;
  const title = person ? `Edit ${person.name}` : 'Add a person';
  const save = async (draft: PersonDraft) => {
    if (person) await changePerson(person.id, draft);
    else await addPerson(draft);
    onClose();
  };
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <form
        className="stack"
        aria-label={title}
        noValidate
        onSubmit={(event) => void form.handleSubmit((draft) => submitForm(form, () => save(draft)))(event)}
      >
        {errors.root?.message && <Notice tone="bad">{errors.root.message}</Notice>}
        <FormTextField form={form} name="name" label="Name" isRequired autoFocus />
        <FormTextField form={form} name="title" label="Job title" />
        <Controller
          control={form.control}
          name="function"
          render={({ field }) => (
            <Select label="Function" value={field.value} options={functionOptions} onChange={field.onChange} />
          )}
        />
        <FormTextField form={form} name="email" label="E-mail" />
        <DialogActions>
          <Button variant="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" isPending={isSubmitting}>
            {person ? 'Save' : 'Add'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
