import { interviewSheetSchema } from '#shared/domain/interview/interview-schema';

const nobody = '00000000-0000-4000-8000-000000000000';

/** What stands in the store before an interview is open, so that its parts need no null checks. Never shown or saved. */
export const blankSheet = interviewSheetSchema.parse({
  scorecardId: nobody,
  candidateId: nobody,
  candidateName: '',
  candidateHeadline: '',
  searchTitle: '',
  seat: { id: '-', kind: 'peer' },
  date: { date: 1 },
  kitVersion: 1,
  kit: {},
  competencies: [],
  dealBreakers: [],
  batons: [],
  document: {},
  rev: 0,
  startedAtMs: 0,
  committedAtMs: null,
});
