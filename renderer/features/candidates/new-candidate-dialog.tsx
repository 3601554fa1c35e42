import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useForm, useWatch } from 'react-hook-form';

import {
  candidateDraftSchema,
  type CandidateDraft,
  type CandidateDraftInput,
} from '#shared/domain/candidate/candidate-schema';
import { namesakeOf } from '#shared/domain/candidate/namesake';
import type { SearchId } from '#shared/domain/search/search-schema';
import { submitForm } from '../../lib/submit-form';
import { Button } from '../../ui/button';
import { Dialog, DialogActions } from '../../ui/dialog';
import { FormTextField } from '../../ui/form-text-field';
import { Notice } from '../../ui/notice';
import { candidatePath } from './candidate-path';
import type { CandidateForm } from './candidate-form';
import { addCandidate, useCandidates } from './candidates-store';
import { RetentionDayField } from './retention-fields';

interface Props {
  readonly searchId: SearchId;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks for a name and what is known; files and notes follow on the candidate's page. */
export function NewCandidateDialog({ searchId, isOpen, onClose }: Props) {
  return (
    <Dialog title="Add a candidate" isOpen={isOpen} onClose={onClose}>
      <NewCandidateForm searchId={searchId} onClose={onClose} />
    </Dialog>
  );
}

function NewCandidateForm({ searchId, onClose }: Omit<Props, 'isOpen'>) {
  const navigate = useNavigate();
  const form = useForm<CandidateDraftInput, unknown, CandidateDraft>({
    resolver: zodResolver(candidateDraftSchema),
    defaultValues: { name: '', headline: '', email: '', phone: '', source: '', retainUntil: null },
  });
  const { errors, isSubmitting } = form.formState;
  const add = async (draft: CandidateDraft) => {
    const candidate = await addCandidate(searchId, draft);
    onClose();
    await navigate({ to: candidatePath(candidate) });
  };
  return (
    <form
      className="stack"
      aria-label="Add a candidate"
      noValidate
      onSubmit={(event) => void form.handleSubmit((draft) => submitForm(form, () => add(draft)))(event)}
    >
      {errors.root?.message && <Notice tone="bad">{errors.root.message}</Notice>}
      <FormTextField form={form} name="name" label="Name" maxLength={200} isRequired autoFocus />
      <NamesakeNotice form={form} />
      <FormTextField
        form={form}
        name="headline"
        label="Headline"
        placeholder="VP Marketing at Northwind"
        maxLength={300}
      />
      <FormTextField
        form={form}
        name="source"
        label="Source"
        placeholder="Referred by …, agency, own search"
        maxLength={200}
      />
      <div className="row row--equal">
        <FormTextField form={form} name="email" label="E-mail" maxLength={320} />
        <FormTextField form={form} name="phone" label="Phone" maxLength={60} />
      </div>
      <RetentionDayField form={form} />
      <DialogActions>
        <Button variant="ghost" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" type="submit" isPending={isSubmitting}>
          Add candidate
        </Button>
      </DialogActions>
    </form>
  );
}

/** The same person added twice would be rated in two halves, and told apart by nobody. */
function NamesakeNotice({ form }: { readonly form: CandidateForm }) {
  const name = useWatch({ control: form.control, name: 'name' });
  const namesake = useCandidates(({ candidates }) => namesakeOf(name, candidates));
  if (!namesake || form.formState.isSubmitting) return null;
  return (
    <Notice tone="warn" title={`${namesake.name} is in this search already`}>
      <p>Add a second one only if this is another person, with a headline that tells the two apart.</p>
    </Notice>
  );
}
