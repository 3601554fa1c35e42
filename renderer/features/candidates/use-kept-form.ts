import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';

import {
  candidateDraftSchema,
  type Candidate,
  type CandidateDraft,
  type CandidateDraftInput,
} from '#shared/domain/candidate/candidate-schema';
import { AppError } from '#shared/kernel/errors';
import type { SaveState } from '../../lib/saving/save-queue';
import { updateCandidate } from './candidates-store';

const draftOf = ({ name, headline, email, phone, source, notes, retainUntil, holdReason }: Candidate) => ({
  name,
  headline,
  email,
  phone,
  source,
  notes,
  retainUntil,
  holdReason,
});

/**
 * A candidate's details as a form that saves itself: whenever a field is left, and when the screen is left. What is not
 * valid stays in its field with a word why, and is not saved.
 */
export function useKeptForm(candidate: Candidate) {
  const form = useForm<CandidateDraftInput, unknown, CandidateDraft>({
    resolver: zodResolver(candidateDraftSchema),
    defaultValues: draftOf(candidate),
    shouldFocusError: false,
  });
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const saved = useRef(JSON.stringify(draftOf(candidate)));

  const send = async (draft: CandidateDraft) => {
    const before = saved.current;
    saved.current = JSON.stringify(form.getValues());
    setState({ kind: 'saving' });
    try {
      await updateCandidate(candidate.id, draft);
      setState({ kind: 'saved' });
    } catch (error) {
      saved.current = before;
      if (!(error instanceof AppError)) throw error;
      setState({ kind: 'failed', message: error.message });
    }
  };
  const save = async (): Promise<void> => {
    if (JSON.stringify(form.getValues()) !== saved.current) await form.handleSubmit(send)();
  };

  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => void latest.current(), []);
  return { form, state, save };
}
