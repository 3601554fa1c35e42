import type { CandidateStage } from '#shared/domain/candidate/candidate-schema';

export const candidateStageNames: Readonly<Record<CandidateStage, string>> = {
  new: 'New',
  'date-1': 'First date',
  'date-2': 'Second date',
  'date-3': 'Third date',
  debrief: 'Debrief',
  offer: 'Offer',
  hired: 'Hired',
  'on-hold': 'On hold',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};

/** Stages a candidate passes on the way in. */
export const underWay = ['new', 'date-1', 'date-2', 'date-3', 'debrief', 'offer'] as const;
/** Stages a candidate rests in. */
export const settled = ['hired', 'on-hold', 'declined', 'withdrawn'] as const;
