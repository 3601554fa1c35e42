import { Controller } from 'react-hook-form';

import type { Candidate } from '#shared/domain/candidate/candidate-schema';
import { retentionDue } from '#shared/domain/candidate/retention';
import { localDay } from '#shared/kernel/local-day';
import { formatDay } from '../../lib/format-day';
import { useNowMs } from '../../lib/use-now';
import { FormTextField } from '../../ui/form-text-field';
import { Notice } from '../../ui/notice';
import { PageSection } from '../../ui/page';
import { SaveStatus } from '../../ui/save-status';
import { TextArea } from '../../ui/text-area';
import { TopBar } from '../../ui/top-bar';
import { RetentionDayField } from './retention-fields';
import { useKeptForm } from './use-kept-form';

/** Who the candidate is, how they came, what was noted, and how long all of it may be kept. */
export function DetailsForm({ candidate }: { readonly candidate: Candidate }) {
  const { form, state, save } = useKeptForm(candidate);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- leaving any of its fields bubbles up to here
    <form
      className="candidate__details"
      aria-label="Details"
      noValidate
      onBlur={() => void save()}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TopBar status={<SaveStatus state={state} />} />
      {state.kind === 'failed' && (
        <Notice tone="bad" title="Not saved">
          {state.message} What you typed is still here: leave a field to try again.
        </Notice>
      )}
      <PageSection title="Details">
        <FormTextField form={form} name="name" label="Name" maxLength={200} isRequired />
        <FormTextField form={form} name="headline" label="Headline" maxLength={300} />
        <div className="row row--equal">
          <FormTextField form={form} name="email" label="E-mail" maxLength={320} />
          <FormTextField form={form} name="phone" label="Phone" maxLength={60} />
        </div>
        <FormTextField form={form} name="source" label="Source" maxLength={200} />
        <Controller
          control={form.control}
          name="notes"
          render={({ field, fieldState }) => (
            <TextArea
              label="Notes"
              description="On the process, not on the person’s answers: every seat keeps those in its own scorecard."
              value={field.value ?? ''}
              onChange={field.onChange}
              error={fieldState.error?.message ?? ''}
              rows={4}
              maxLength={20_000}
            />
          )}
        />
      </PageSection>
      <PageSection title="Keeping the data">
        <DueNotice candidate={candidate} />
        <RetentionDayField form={form} />
        <FormTextField
          form={form}
          name="holdReason"
          label="Keep longer because"
          description="A dispute, say. While a reason stands here, the candidate is on hold and not due to be erased."
          maxLength={400}
        />
      </PageSection>
    </form>
  );
}

function DueNotice({ candidate }: { readonly candidate: Candidate }) {
  const today = localDay(useNowMs());
  if (!retentionDue(candidate, today) || candidate.retainUntil === null) return null;
  return (
    <Notice tone="warn" title="This candidate is due to be erased">
      The last day of keeping was {formatDay(candidate.retainUntil)}. Erase the candidate, or write why the data has to
      be kept longer.
    </Notice>
  );
}
