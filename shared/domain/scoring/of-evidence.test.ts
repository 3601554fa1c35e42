import { describe, expect, test } from 'vitest';

import { candidateEvidenceSchema, type CandidateEvidence } from '../debrief/debrief-schema';
import { searchDocumentSchema } from '../search/search-schema';
import {
  ignoredWeights,
  impressionsOf,
  isInTheRunning,
  lockedContent,
  scoredCandidateOf,
  scoreEvidence,
  scoringFrameOf,
  whyAgainst,
} from './of-evidence';

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
const search = searchDocumentSchema.parse({
  profile: { competencies: [{ id: 'numbers' }, { id: 'people' }] },
  panel: { seats: [{ id: 'cfo', kind: 'cfo' }] },
});
const question = (id: string, changes: object = {}) => ({ id, text: `Ask ${id}`, competencyId: 'numbers', ...changes });

function evidence(
  answers: object,
  changes: object = {},
  items: readonly object[] = [question('q')],
): CandidateEvidence {
  return candidateEvidenceSchema.parse({
    candidateId: ids[0],
    name: 'Lena Fox',
    headline: '',
    stage: 'debrief',
    dates: [],
    sealed: 0,
    moves: [],
    decisions: [],
    cards: [
      {
        seatId: 'cfo',
        date: 1,
        kitVersion: 1,
        kitSha256: '',
        kit: { items },
        document: { answers, firstImpression: { rating: 3, sealedAtMs: 1 } },
        committedAtMs: 7,
      },
    ],
    ...changes,
  });
}

describe('an open card', () => {
  test.each([
    { name: 'a rated question', answers: { q: { rating: 4 } }, values: [4] },
    {
      name: 'a skipped question, though it was rated before',
      answers: { q: { rating: 4, skipReason: 'No time' } },
      values: [null],
    },
    { name: 'a question nobody answered', answers: {}, values: [null] },
    { name: 'an answer to no question of the kit', answers: { other: { rating: 1 } }, values: [null] },
  ])('gives the rating of $name', ({ answers, values }) => {
    expect(scoredCandidateOf(evidence(answers)).ratings.map(({ value }) => value)).toEqual(values);
  });

  test('leaves questions out that are not scored', () => {
    const items = [question('q', { isScored: false }), question('r', { competencyId: null })];
    expect(scoredCandidateOf(evidence({ q: { rating: 1 }, r: { rating: 1 } }, {}, items)).ratings).toEqual([]);
  });

  test('never counts what is missing as zero', () => {
    const items = [question('q'), question('r'), question('s', { competencyId: 'people' })];
    expect(scoreEvidence(search, evidence({ q: { rating: 5 } }, {}, items))).toMatchObject({
      composite: 5,
      coverage: 0.5,
    });
  });

  test('gives halo the first impression and what was rated', () => {
    expect(impressionsOf(evidence({ q: { rating: 4 } }).cards)).toEqual([
      { seatId: 'cfo', firstImpression: 3, values: [4] },
    ]);
  });
});

test('a locked question is the same wherever it stands, and another with another word or key', () => {
  const [item] = evidence({}).cards[0]?.kit.items ?? [];
  if (!item) throw new Error('no item');
  const same = { ...item, minutes: 9, part: 'key' as const, key: { ...item.key } };
  expect(lockedContent(same)).toBe(lockedContent(item));
  expect(lockedContent({ ...item, text: `${item.text}?` })).not.toBe(lockedContent(item));
  expect(lockedContent({ ...item, key: { ...item.key, aPlayerSays: 'Payback' } })).not.toBe(lockedContent(item));
});

describe('weights', () => {
  const competencies = [
    { id: 'numbers', weight: 3 },
    { id: 'people', weight: 1 },
  ];

  test.each([
    { reason: ' ', weights: [1, 1], ignored: ['competencies'] },
    { reason: 'The plan stands on numbers', weights: [3, 1], ignored: [] },
  ])('with the reason “$reason” are $weights', ({ reason, weights, ignored }) => {
    const document = searchDocumentSchema.parse({ profile: { competencies, weightReason: reason } });
    expect(scoringFrameOf(document).competencies.map(({ weight }) => weight)).toEqual(weights);
    expect(ignoredWeights(document)).toEqual(ignored);
  });
});

describe('a decision on the evidence', () => {
  const items = [question('q'), question('r', { competencyId: 'people' })];
  const rated = (rating: number, changes: object = {}) => evidence({ q: { rating }, r: { rating } }, changes, items);
  const rival = (rating: number, changes: object = {}) =>
    rated(rating, { candidateId: ids[1], name: 'Omar', ...changes });

  test('stands against a rival who is higher and still in the running', () => {
    const own = rated(4);
    expect(whyAgainst('hire', search, { evidence: own, all: [own, rival(5)] })).toContain('Omar is higher');
    expect(whyAgainst('hire', search, { evidence: own, all: [own, rival(5, { stage: 'withdrawn' })] })).toBeNull();
  });

  test.each([
    { stage: 'date-1', decisions: [], is: true },
    { stage: 'on-hold', decisions: [], is: true },
    { stage: 'hired', decisions: [], is: false },
    { stage: 'declined', decisions: [], is: false },
  ] as const)('somebody at $stage is in the running: $is', ({ stage, decisions, is }) => {
    expect(isInTheRunning({ stage, decisions: [...decisions] })).toBe(is);
  });

  test('somebody whom the last decision declined is not', () => {
    const decision = {
      id: ids[0],
      decidedBy: 'CEO',
      reason: '',
      dissents: [],
      decidedAtMs: 1,
      composite: null,
      grade: null,
    };
    const of = (kind: 'hold' | 'decline') => ({ ...decision, kind, isAgainstComposite: false });
    expect(isInTheRunning({ stage: 'debrief', decisions: [of('hold'), of('decline')] })).toBe(false);
    expect(isInTheRunning({ stage: 'debrief', decisions: [of('decline'), of('hold')] })).toBe(true);
  });
});
