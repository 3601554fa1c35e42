import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { Controller, useForm } from 'react-hook-form';

import {
  engagementDraftSchema,
  type EngagementDraft,
  type EngagementDraftInput,
} from '#shared/domain/engagement/engagement-schema';
import { currencyOptions, localeOptions } from '../../lib/locale-options';
import { submitForm } from '../../lib/submit-form';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { FormTextField } from '../../ui/form-text-field';
import { Notice } from '../../ui/notice';
import { Select } from '../../ui/select';
import { useHome } from './home-store';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const empty: EngagementDraftInput = { name: '', industry: '', locale: 'en-GB', currency: 'EUR' };

/** Asks for what a workshop cannot start without; logo, colour and notes follow on the engagement's page. */
export function NewEngagementDialog({ isOpen, onClose }: Props) {
  return (
    <Dialog title="New engagement" isOpen={isOpen} onClose={onClose}>
      <NewEngagementForm onClose={onClose} />
    </Dialog>
  );
}

function NewEngagementForm({ onClose }: Pick<Props, 'onClose'>) {
  const navigate = useNavigate();
  const create = useHome((state) => state.createEngagement);
  const form = useForm<EngagementDraftInput, unknown, EngagementDraft>({
    resolver: zodResolver(engagementDraftSchema),
    defaultValues: empty,
  });
  const { errors, isSubmitting } = form.formState;
  const save = async (draft: EngagementDraft) => {
    const engagement = await create(draft);
    onClose();
    await navigate({ to: '/engagements/$engagementId', params: { engagementId: engagement.id } });
  };
  return (
    <form
      className="stack"
      aria-label="New engagement"
      noValidate
      onSubmit={(event) => void form.handleSubmit((draft) => submitForm(form, () => save(draft)))(event)}
    >
      {errors.root?.message && <Notice tone="bad">{errors.root.message}</Notice>}
      <FormTextField form={form} name="name" label="Client" isRequired autoFocus />
      <FormTextField form={form} name="industry" label="Industry" />
      <div className="row row--equal">
        <Controller
          control={form.control}
          name="currency"
          render={({ field }) => (
            <Select label="Currency" value={field.value ?? 'EUR'} options={currencyOptions} onChange={field.onChange} />
          )}
        />
        <Controller
          control={form.control}
          name="locale"
          render={({ field }) => (
            <Select
              label="Numbers and dates"
              value={field.value ?? 'en-GB'}
              options={localeOptions}
              onChange={field.onChange}
            />
          )}
        />
      </div>
      <DialogActions>
        <Button variant="ghost" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" type="submit" isPending={isSubmitting}>
          Create engagement
        </Button>
      </DialogActions>
    </form>
  );
}
