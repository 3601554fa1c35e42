import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm } from 'react-hook-form';

import {
  engagementDraftSchema,
  type Engagement,
  type EngagementDraft,
  type EngagementDraftInput,
} from '#shared/domain/engagement/engagement-schema';
import { currencyOptions, localeOptions, withOption } from '../../lib/locale-options';
import { submitForm } from '../../lib/submit-form';
import { Button } from '../../ui/button';
import { ColorField } from '../../ui/color-field';
import { FormTextField } from '../../ui/form-text-field';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { showToast } from '../../ui/toast';
import { useEngagement } from './engagement-store';
import { LogoField } from './logo-field';

interface Props {
  readonly engagement: Engagement;
}

const pageSizes = [
  { id: 'A4', label: 'A4' },
  { id: 'Letter', label: 'US Letter' },
] as const;

/** What exports need to know of the client, and the consultant's own notes. */
export function DetailsForm({ engagement }: Props) {
  const update = useEngagement((state) => state.update);
  const form = useForm<EngagementDraftInput, unknown, EngagementDraft>({
    resolver: zodResolver(engagementDraftSchema),
    values: engagement,
    resetOptions: { keepDirtyValues: true },
  });
  const { errors, isSubmitting, isDirty } = form.formState;
  const { control } = form;
  const save = async (draft: EngagementDraft) => {
    await update(draft);
    showToast({ title: 'Details saved', tone: 'good' });
  };
  return (
    <form
      className="stack engagement-details"
      aria-label="Details"
      noValidate
      onSubmit={(event) => void form.handleSubmit((draft) => submitForm(form, () => save(draft)))(event)}
    >
      {errors.root?.message && <Notice tone="bad">{errors.root.message}</Notice>}
      <FormTextField form={form} name="name" label="Client" isRequired />
      <FormTextField form={form} name="industry" label="Industry" />
      <div className="row row--equal">
        <Controller
          control={control}
          name="currency"
          render={({ field }) => (
            <Select
              label="Currency"
              value={field.value ?? 'EUR'}
              options={withOption(currencyOptions, field.value ?? 'EUR')}
              onChange={field.onChange}
              error={errors.currency?.message ?? ''}
            />
          )}
        />
        <Controller
          control={control}
          name="locale"
          render={({ field }) => (
            <Select
              label="Numbers and dates"
              value={field.value ?? 'en-GB'}
              options={withOption(localeOptions, field.value ?? 'en-GB')}
              onChange={field.onChange}
              error={errors.locale?.message ?? ''}
            />
          )}
        />
      </div>
      <div className="row row--equal">
        <Controller
          control={control}
          name="accentColor"
          render={({ field }) => (
            <ColorField label="Accent colour of exports" value={field.value ?? '#14306B'} onChange={field.onChange} />
          )}
        />
        <Controller
          control={control}
          name="pageSize"
          render={({ field }) => (
            <RadioGroup
              label="Page of printed exports"
              value={field.value ?? 'A4'}
              options={pageSizes}
              onChange={field.onChange}
              orientation="horizontal"
            />
          )}
        />
      </div>
      <Controller
        control={control}
        name="logo"
        render={({ field }) => <LogoField logo={field.value ?? null} onChange={field.onChange} />}
      />
      <Controller
        control={control}
        name="notes"
        render={({ field }) => (
          <TextArea
            label="Notes"
            description="For you alone: they are on no slide and in no export."
            value={field.value ?? ''}
            onChange={field.onChange}
            error={errors.notes?.message ?? ''}
            rows={4}
          />
        )}
      />
      <div className="row">
        <Button variant="primary" type="submit" isDisabled={!isDirty} isPending={isSubmitting}>
          Save details
        </Button>
        {isDirty && <span className="engagement-item__meta">Not saved yet</span>}
      </div>
    </form>
  );
}
