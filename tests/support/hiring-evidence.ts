import {
  candidateEvidenceSchema,
  comparisonSchema,
  debriefSchema,
  openCardSchema,
  type CandidateEvidence,
  type Comparison,
  type Debrief,
  type Decision,
  type OpenCard,
} from '#shared/domain/debrief/debrief-schema';
import type { KitDocument } from '#shared/domain/kit/kit-schema';
import { sampleSearch, searchId, shippedKit } from './hiring-samples';

const seats = [
  { id: 'hr', kind: 'hr' },
  { id: 'sales', kind: 'sales-leader' },
  { id: 'cfo', kind: 'cfo' },
  { id: 'ceo', kind: 'ceo' },
] as const;
const dayMs = 86_400_000;
const startMs = Date.UTC(2026, 2, 9, 9);

interface CardOptions {
  readonly seatId: string;
  readonly kit: KitDocument;
  /** Moves all ratings. */
  readonly level: number;
  readonly evidence?: (index: number) => string;
}

const point = (value: number) => Math.min(5, Math.max(1, value));

/** A committed card of round 1 with ratings around a level. */
export function openCard({ seatId, kit, level, evidence = usualEvidence }: CardOptions): OpenCard {
  const scored = kit.items.filter(({ isScored }) => isScored);
  return openCardSchema.parse({
    seatId,
    date: 1,
    kitVersion: 1,
    kitSha256: seatId.charCodeAt(0).toString(16).repeat(32),
    kit,
    committedAtMs: startMs + dayMs,
    document: {
      firstImpression: { rating: point(level), words: 'Calm, prepared, listens', sealedAtMs: startMs },
      answers: Object.fromEntries(
        scored.map(({ id, key }, index) => [
          id,
          {
            rating: point(level + ((index + seatId.length) % 3) - 1),
            evidence: evidence(index),
            heard: key.factors.slice(0, 2).map((factor) => factor.id),
            redFlags: index === 1 ? key.redFlags.slice(0, 1) : [],
            signals: index === 0 ? ['Drew the funnel without being asked'] : [],
            skipReason: index === 4 ? 'No time left' : null,
          },
        ]),
      ),
      questionsBack: [{ id: 'b1', text: 'What is your return on marketing today, and who calculates it?' }],
      notes: 'Would start in September.',
      askNext: [{ id: 'n1', ask: 'Ask for the cohort sheet of the last post.' }],
    },
  });
}

const usualEvidence = (index: number) =>
  [
    'Named contribution margin before revenue, then took out the agency by herself.',
    'Showed two years side by side and said which of them flattered her.',
    'Gave the figure and who had recalculated it.',
  ][index % 3] ?? '';

interface CandidateOptions {
  readonly number: number;
  readonly name: string;
  readonly level: number;
  readonly headline?: string;
  readonly evidence?: (index: number) => string;
  readonly changes?: Partial<CandidateEvidence>;
}

/** A candidate whose round 1 is open. */
export function openCandidate({
  number,
  name,
  level,
  headline,
  evidence,
  changes,
}: CandidateOptions): CandidateEvidence {
  const cards = seats.map(({ id, kind }, index) =>
    openCard({
      seatId: id,
      kit: shippedKit(kind),
      level: level + (index === 2 ? -1 : 0),
      ...(evidence && { evidence }),
    }),
  );
  return candidateEvidenceSchema.parse({
    candidateId: `ca000000-0000-4000-8000-00000000000${number}`,
    name,
    headline: headline ?? 'Head of Marketing at Nordwerk Tools',
    stage: 'debrief',
    dates: [{ date: 1, isOpen: true, seats: seats.map(({ id }) => ({ seatId: id, status: 'committed' })) }],
    cards,
    sealed: 0,
    moves: [],
    decisions: [],
    ...changes,
  });
}

const moved = {
  id: '5c000000-0000-4000-8000-000000000001',
  competencyId: 'commercial-judgement',
  seatId: 'cfo',
  from: 3,
  to: 4,
  reason: 'The HR interview heard the margin calculation that I had not asked for.',
  movedAtMs: startMs + 2 * dayMs,
};
const held: Decision = {
  id: 'dec00000-0000-4000-8000-000000000001',
  kind: 'hold',
  reason: 'The reference on the 2024 launch is still open.',
  decidedBy: 'Paul Reuter, with the panel',
  dissents: [{ name: 'Tom Brandt', reason: 'Another month costs us the fair.' }],
  decidedAtMs: startMs + 2 * dayMs,
  composite: 3.9,
  grade: 'B',
  isAgainstComposite: false,
};

/** Three candidates: two open, one whose four assessments are sealed. */
export function sampleComparison(): Comparison {
  const dana = openCandidate({
    number: 1,
    name: 'Dana Reyes',
    level: 4,
    changes: { moves: [moved], decisions: [held] },
  });
  const ilya = openCandidate({ number: 2, name: 'Ilya Brandstetter', level: 3 });
  const sealed = openCandidate({ number: 3, name: 'Mara Quist', level: 5, changes: { cards: [], sealed: 3 } });
  return comparisonSchema.parse({ searchId, search: sampleSearch(), candidates: [dana, ilya, sealed] });
}

export function sampleDebrief(changes: Partial<CandidateEvidence> = {}): Debrief {
  const { search, candidates } = sampleComparison();
  return debriefSchema.parse({
    searchId,
    search,
    evidence: { ...candidates[0], ...changes },
    document: {
      notes: { 'commercial-judgement': 'CFO and sales leader heard different halves of the same story.' },
      summary: 'Strong on figures, open on leading a larger team. The panel wants one more conversation.',
    },
    rev: 1,
  });
}

const long = {
  name: `${'Wilhelmina-Konstantinopolitanska '.repeat(6)}אבגד 👩🏽‍🚀`.slice(0, 200),
  evidence:
    `${'She said that the number had been 38 percent, then that it had not, and why. '.repeat(64)}שלום 🚀`.slice(
      0,
      5_000,
    ),
};

/** Names of 200 letters, evidence of 5,000, letters that the typeface lacks. */
export function longComparison(count = 7): Comparison {
  const search = sampleSearch({ title: long.name });
  const candidates = Array.from({ length: count }, (_, index) =>
    openCandidate({
      number: index + 1,
      name: long.name,
      headline: long.evidence.slice(0, 300),
      level: 3,
      evidence: () => long.evidence,
      changes: {
        moves: [{ ...moved, reason: long.evidence.slice(0, 1_000) }] as CandidateEvidence['moves'],
      },
    }),
  );
  return comparisonSchema.parse({ searchId, search, candidates });
}

export function longDebrief(): Debrief {
  const { search, candidates } = longComparison(1);
  return debriefSchema.parse({
    searchId,
    search,
    evidence: candidates[0],
    document: { summary: long.evidence },
    rev: 1,
  });
}
