import type { UseFormReturn } from 'react-hook-form';

import type { CandidateDraft, CandidateDraftInput } from '#shared/domain/candidate/candidate-schema';

export type CandidateForm = UseFormReturn<CandidateDraftInput, unknown, CandidateDraft>;
