import type { Candidate } from '#shared/domain/candidate/candidate-schema';

/** The address of a candidate's page. */
export const candidatePath = ({ searchId, id }: Pick<Candidate, 'searchId' | 'id'>): string =>
  `/hiring/${searchId}/candidates/${id}`;

export const debriefPath = (candidate: Pick<Candidate, 'searchId' | 'id'>): string =>
  `${candidatePath(candidate)}/debrief`;
