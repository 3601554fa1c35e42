import { interviewSheetSchema, type InterviewSheet } from '#shared/domain/interview/interview-schema';

const id = '11111111-1111-4111-8111-111111111111';
const anchors = { 1: 'Names reach', 2: 'Names a budget', 3: 'Names return', 4: 'Names margin', 5: 'Names full cost' };
const key = {
  factors: [
    { id: 'margin', text: 'Puts margin above the line' },
    { id: 'full-cost', text: 'Counts the full cost' },
  ],
  probes: [
    { id: 'ask-margin', factorId: 'margin', ask: 'What do we keep of that revenue?' },
    { id: 'ask-cost', factorId: 'full-cost', ask: 'Where does your team appear?' },
  ],
  anchors,
  redFlags: ['Blames sales'],
};

/** An interview with one question of each kind; the first impression is sealed unless `document` says otherwise. */
export function sheetForTests(document: object = {}, more: Partial<InterviewSheet> = {}): InterviewSheet {
  return interviewSheetSchema.parse({
    scorecardId: id,
    candidateId: id,
    candidateName: 'Amara Okafor',
    candidateHeadline: '',
    searchTitle: 'VP of Marketing',
    seat: { id: 'cfo', kind: 'cfo', personName: 'Dana Whitfield' },
    date: { date: 1 },
    kitVersion: 1,
    kit: {
      plannedMinutes: 45,
      items: [
        { id: 'warm', part: 'warm-up', text: 'What did you open on Monday?', isScored: false },
        { id: 'goal', part: 'key', text: 'What is marketing’s goal?', competencyId: 'money', key },
        { id: 'fair', part: 'depth', text: 'When does the fair pay back?', competencyId: 'money', key },
        { id: 'theirs', part: 'candidate', text: 'What would you like to know?', minutes: 15, key },
      ],
    },
    competencies: [{ id: 'money', name: 'Money' }],
    dealBreakers: [{ id: 'blame', text: 'Blames others for every miss' }],
    batons: [],
    document: { firstImpression: { rating: 3, sealedAtMs: 1 }, ...document },
    rev: 4,
    startedAtMs: 0,
    committedAtMs: null,
    ...more,
  });
}
