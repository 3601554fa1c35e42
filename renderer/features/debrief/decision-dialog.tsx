import { zodResolver } from '@hookform/resolvers/zod';
import { Controller, useForm, useWatch } from 'react-hook-form';

import {
  decisionDraftSchema,
  decisionKinds,
  type DecisionDraft,
  type DecisionDraftInput,
} from '#shared/domain/debrief/debrief-schema';
import { whyAgainst } from '#shared/domain/scoring/of-evidence';
import { submitForm } from '../../lib/submit-form';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { Notice } from '../../ui/notice';
import { Segmented } from '../../ui/segmented';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { decide, type OpenDebrief } from './debrief-store';
import { DissentRows } from './dissent-rows';
import { decisionNames } from './words';

interface Props {
  readonly debrief: OpenDebrief;
  readonly onClose: () => void;
}

const options = decisionKinds.map((id) => ({ id, label: decisionNames[id] }));

/** Hire, hold or decline, with a reason where it goes against the scores, and who dissents. */
export function DecisionDialog({ debrief, onClose }: Props) {
  const form = useForm<DecisionDraftInput, unknown, DecisionDraft>({
    resolver: zodResolver(decisionDraftSchema),
    defaultValues: { reason: '', decidedBy: '', dissents: [] },
  });
  const { errors, isSubmitting } = form.formState;
  const kind = useWatch({ control: form.control, name: 'kind' });
  const against = decisionKinds.includes(kind) ? whyAgainst(kind, debrief.search, debrief) : null;

  const record = async (draft: DecisionDraft) => {
    if (against !== null && draft.reason.trim() === '') {
      form.setError('reason', { message: 'Write why you decide against the scores' }, { shouldFocus: true });
      return;
    }
    await submitForm(form, async () => {
      await decide(draft);
      onClose();
    });
  };
  return (
    <Dialog title={`Decision on ${debrief.evidence.name}`} isOpen onClose={onClose}>
      <form
        className="stack"
        aria-label="Decision"
        noValidate
        onSubmit={(event) => void form.handleSubmit(record)(event)}
      >
        <Notice tone="info">
          <p>What is recorded cannot be edited or taken back. Another decision can follow it.</p>
        </Notice>
        {errors.root?.message && <Notice tone="bad">{errors.root.message}</Notice>}
        <Controller
          control={form.control}
          name="kind"
          render={({ field }) => (
            <Segmented
              label="Decision"
              value={field.value ?? null}
              options={options}
              onChange={field.onChange}
              error={errors.kind ? 'Choose one' : ''}
            />
          )}
        />
        {against !== null && (
          <Notice tone="warn" title="This goes against the scores">
            <p>{against} It can be right all the same: write why.</p>
          </Notice>
        )}
        <Controller
          control={form.control}
          name="reason"
          render={({ field }) => (
            <TextArea
              label={against === null ? 'Reason' : 'Reason against the scores'}
              ref={field.ref}
              value={field.value ?? ''}
              onChange={field.onChange}
              isRequired={against !== null}
              error={errors.reason?.message ?? ''}
            />
          )}
        />
        <Controller
          control={form.control}
          name="decidedBy"
          render={({ field }) => (
            <TextField
              label="Decided by"
              ref={field.ref}
              value={field.value}
              onChange={field.onChange}
              isRequired
              error={errors.decidedBy?.message ?? ''}
            />
          )}
        />
        <DissentRows form={form} />
        <DialogActions>
          <Button variant="ghost" onPress={onClose}>
            Cancel
          </Button>
          <Button variant="primary" type="submit" isPending={isSubmitting}>
            Record for good
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
