import { candidateEvidenceSchema, type CandidateEvidence } from '#shared/domain/debrief/debrief-schema';
import type { ScorePoint } from '#shared/domain/kit/answer-key-schema';
import { searchDocumentSchema } from '#shared/domain/search/search-schema';

/** Two competencies, three seats; a CEO, a CFO and HR. */
export const debriefSearch = searchDocumentSchema.parse({
  title: 'VP of Marketing',
  profile: {
    competencies: [
      { id: 'people', name: 'Builds a team' },
      { id: 'numbers', name: 'Command of numbers' },
    ],
    dealBreakers: [{ id: 'untruth', text: 'Told an untruth' }],
  },
  panel: {
    seats: [
      { id: 'ceo', kind: 'ceo', personName: 'Ingrid Solheim' },
      { id: 'cfo', kind: 'cfo', personName: 'Jonas Lindqvist' },
      { id: 'hr', kind: 'hr', personName: 'Nadia Verbeke' },
    ],
  },
});

export interface CardOf {
  readonly seatId: string;
  readonly people?: ScorePoint;
  readonly numbers?: ScorePoint;
  readonly said?: string;
  /** Of the kit; another one has another question on numbers. */
  readonly version?: number;
  readonly document?: object;
}

/** What one seat heard, on one question for each competency. */
export function openCard({ seatId, people, numbers, said = 'Said so', version = 1, document = {} }: CardOf): object {
  const answer = (rating: ScorePoint | undefined, about: string) =>
    rating === undefined ? {} : { [about]: { rating, evidence: `${said} on ${about}` } };
  return {
    seatId,
    date: 1,
    kitVersion: version,
    kitSha256: String(version),
    kit: {
      items: [
        { id: 'people', text: 'Whom did you hire?', competencyId: 'people' },
        { id: 'numbers', text: `Version ${version}`, competencyId: 'numbers' },
      ],
    },
    document: { answers: { ...answer(people, 'people'), ...answer(numbers, 'numbers') }, ...document },
    committedAtMs: 1_000,
  };
}

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const evidenceOf = (number: number, name: string, changes: object = {}): CandidateEvidence =>
  candidateEvidenceSchema.parse({
    candidateId: idOf(number),
    name,
    headline: '',
    stage: 'debrief',
    dates: [],
    cards: [],
    sealed: 0,
    moves: [],
    decisions: [],
    ...changes,
  });
