import { expect, it } from 'vitest';

import { ratingsDocumentSchema } from './calibration-schema';
import { answersFor, letterOf, seatStatus, unratedIn, type SessionFacts } from './session';

const facts: SessionFacts = {
  expected: ['cfo', 'hr', 'ceo', 'sales'],
  excused: ['ceo'],
  cards: [
    { seatId: 'cfo', generation: 0, isCommitted: true },
    { seatId: 'hr', generation: 0, isCommitted: false },
  ],
};

it.each([
  ['cfo', 1, 'committed'],
  ['hr', 0, 'begun'],
  ['hr', 1, 'waiting'],
  ['ceo', 0, 'excused'],
  ['sales', 0, 'waiting'],
] as const)('%s under PIN %i: %s', (seatId, generation, status) => {
  expect(seatStatus(facts, seatId, generation)).toBe(status);
});

const set = {
  answers: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    id,
    text: `Text ${id}`,
    reference: 3 as const,
    heard: [],
    reason: 'Anchor 3',
    trap: null,
  })),
};

it('gives each seat an order of its own, without a reference or a reason', () => {
  const cfo = answersFor(set, 'session', 'cfo');

  expect(answersFor(set, 'session', 'cfo')).toEqual(cfo);
  expect(answersFor(set, 'session', 'hr').map(({ id }) => id)).not.toEqual(cfo.map(({ id }) => id));
  expect(cfo.map((answer) => Object.keys(answer))).toEqual(cfo.map(() => ['id', 'text']));
});

it('finds the answers that still want a point', () => {
  const document = ratingsDocumentSchema.parse({ ratings: { a: { point: 4 }, b: { note: 'Hm' } } });

  expect(unratedIn(set.answers, document).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'f']);
});

it('letters the answers in the order of the set, the same for all', () => {
  expect(['a', 'c', 'f'].map((id) => letterOf(set, id))).toEqual(['A', 'C', 'F']);
});
