import { describe, expect, test } from 'vitest';

import { candidate, frame, ratingsOf } from '../../../tests/support/scoring-builder';
import { competencyScore } from '../scoring/competency-score';
import { scoreCandidate } from '../scoring/score-candidate';
import { candidateEvidenceSchema, openCardSchema, type CandidateEvidence } from './debrief-schema';
import { bothEnds, byDisagreement } from './disagreement';
import { kitDifferences } from './kit-differences';
import { sealedWords } from './sealed-words';
import { flagsOf, quotesOf } from './seat-evidence';

const card = (changes: object = {}) =>
  openCardSchema.parse({
    seatId: 'cfo',
    date: 1,
    kitVersion: 1,
    kitSha256: 'a',
    kit: {
      items: [
        { id: 'q1', competencyId: 'numbers' },
        { id: 'q2', competencyId: 'numbers' },
        { id: 'q3', competencyId: 'people' },
      ],
    },
    document: {
      answers: {
        q1: { rating: 4, evidence: ' Named the payback. ', redFlags: ['Blamed sales', ' '] },
        q2: { rating: 2, evidence: 'Not asked', skipReason: 'No time' },
        q3: { rating: 3, evidence: 'Two reports promoted' },
      },
      dealBreakers: [{ dealBreakerId: 'd', evidence: 'Said so' }],
    },
    committedAtMs: 1,
    ...changes,
  });

describe('disagreement', () => {
  const rated = candidate([
    ...ratingsOf('cfo', { strategy: [3], numbers: [5], people: [4] }),
    ...ratingsOf('hr', { strategy: [3], numbers: [2], people: [5] }),
  ]);

  test('comes first, and what nobody else rated last', () => {
    const order = byDisagreement(scoreCandidate(frame(), rated).competencies).map(({ competencyId }) => competencyId);
    expect(order).toEqual(['numbers', 'people', 'strategy', 'craft']);
  });

  test.each([
    { id: 'numbers', ends: ['hr', 'cfo'] },
    { id: 'strategy', ends: null },
    { id: 'craft', ends: null },
  ])('stands between two seats on $id: $ends', ({ id, ends }) => {
    const found = bothEnds(competencyScore(frame(), rated, id));
    expect(found && [found.lowest.seatId, found.highest.seatId]).toEqual(ends);
  });
});

describe('evidence', () => {
  test('of a seat on a competency is its words, date by date, without what was skipped and without ratings', () => {
    const cards = [card({ date: 2 }), card(), card({ seatId: 'hr' })];
    expect(quotesOf(cards, 'cfo', 'numbers')).toEqual([
      { date: 1, text: 'Named the payback.' },
      { date: 2, text: 'Named the payback.' },
    ]);
  });

  test('against a candidate names deal-breakers first', () => {
    expect(flagsOf([card()]).map(({ kind, dealBreakerId, text }) => [kind, dealBreakerId, text])).toEqual([
      ['deal-breaker', 'd', 'Said so'],
      ['red-flag', null, 'Blamed sales'],
    ]);
  });
});

describe('what is sealed', () => {
  const nameOf = (id: string) => id.toUpperCase();
  const date = (
    isOpen: boolean,
    statuses: Readonly<Record<string, 'waiting' | 'begun' | 'committed' | 'excused'>>,
  ) => ({
    date: 1 as const,
    isOpen,
    seats: Object.entries(statuses).map(([seatId, status]) => ({ seatId, status })),
  });

  test.each([
    { name: 'nothing, when all is open', dates: [date(true, { cfo: 'committed' })], sealed: 0, words: [] },
    { name: 'nothing, when nobody began', dates: [date(false, { cfo: 'waiting' })], sealed: 0, words: [] },
    {
      name: 'how many, and who has not committed',
      dates: [date(false, { ceo: 'committed', cfo: 'begun', hr: 'waiting', peer: 'excused' })],
      sealed: 2,
      words: ['2 sealed assessments', 'First date: CFO and HR have not committed.'],
    },
    {
      name: 'one of each',
      dates: [date(false, { ceo: 'committed', cfo: 'waiting' })],
      sealed: 1,
      words: ['1 sealed assessment', 'First date: CFO has not committed.'],
    },
    {
      name: 'what was set aside',
      dates: [date(true, { ceo: 'committed' })],
      sealed: 1,
      words: ['1 sealed assessment'],
    },
  ])('is told as $name', ({ dates, sealed, words }) => {
    expect(sealedWords({ dates, sealed }, nameOf)).toEqual(words);
  });
});

test('kits differ where a seat asked two candidates from two contents', () => {
  const evidence = (name: string, cards: readonly object[]): CandidateEvidence =>
    candidateEvidenceSchema.parse({
      candidateId: '00000000-0000-4000-8000-000000000001',
      name,
      headline: '',
      stage: 'debrief',
      dates: [],
      cards,
      sealed: 0,
      moves: [],
      decisions: [],
    });
  const all = [
    evidence('Lena', [card(), card({ seatId: 'hr' })]),
    evidence('Omar', [card({ kitVersion: 2, kitSha256: 'b' }), card({ seatId: 'hr', kitVersion: 2 })]),
  ];
  expect(kitDifferences(all)).toEqual([
    {
      seatId: 'cfo',
      date: 1,
      versions: [
        { name: 'Lena', version: 1 },
        { name: 'Omar', version: 2 },
      ],
    },
  ]);
});
