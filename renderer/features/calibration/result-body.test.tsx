import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { calibrationResultSchema } from '#shared/domain/calibration/calibration-schema';
import type { ScorePoint } from '#shared/domain/kit/answer-key-schema';
import { ResultBody } from './result-body';

const id = '11111111-1111-4111-8111-111111111111';
const set = {
  id: 'calibration-vp-marketing',
  version: 1,
  roleId: 'vp-marketing',
  roleName: 'VP of Marketing',
  question: 'What is the goal?',
  seat: 'cfo',
  date: 1,
  key: {
    anchors: { 1: 'No money', 2: 'A budget', 3: 'Revenue over spend', 4: 'Margin over cost', 5: 'And asks back' },
    factors: [
      { id: 'margin', text: 'Margin above the line' },
      { id: 'delay', text: 'Shifted by the cycle' },
    ],
  },
  answers: [
    { id: 'a', text: 'Return.', reference: 3, heard: ['margin'], reason: 'Anchor 3, since…', trap: null },
    { id: 'b', text: 'Reach.', reference: 1, heard: [], reason: 'Anchor 1, since…', trap: 'fluent-and-empty' },
  ],
};
const seat = (seatId: string, kind: string, excuseReason: string | null = null) => ({
  seatId,
  kind,
  personName: '',
  status: excuseReason === null ? 'committed' : 'excused',
  excuseReason,
});

/** What each seat gave the answers A and B. */
function show(given: Readonly<Record<string, readonly [ScorePoint, ScorePoint]>>, note = '') {
  const result = calibrationResultSchema.parse({
    calibration: {
      id,
      searchId: id,
      set,
      createdAtMs: 0,
      seats: [...Object.keys(given).map((seatId) => seat(seatId, seatId)), seat('hr', 'hr', 'On leave')],
      isOpen: true,
    },
    set,
    seats: Object.entries(given).map(([seatId, [a, b]]) => ({
      seatId,
      ratings: { a: { point: a, note }, b: { point: b } },
    })),
  });
  render(<ResultBody result={result} />);
}

const row = (letter: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${letter} `) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent);

it('counts how many gave each point, with the reference and who was excused', () => {
  show({ cfo: [3, 1], ceo: [4, 1], peer: [3, 1] });

  expect(row('A')).toEqual(['·nobody', '·nobody', '2, the reference', '1', '·nobody', '2 of 3', '3 of 3']);
  expect(row('B')).toEqual(['3, the reference', '·nobody', '·nobody', '·nobody', '·nobody', '3 of 3', '3 of 3']);
  expect(screen.getByText('HR: On leave')).toBeVisible();
  expect(screen.getByText('No answer was read two points apart')).toBeVisible();
});

it('advises to talk about the anchor that was read differently, and names who is apart', () => {
  show({ cfo: [3, 1], ceo: [3, 4], peer: [3, 1] });

  const advice = screen.getByRole('region', { name: 'Talk about these anchors' });
  expect(within(advice).getAllByRole('listitem')).toHaveLength(1);
  expect(advice).toHaveTextContent('Anchor 1 is read differently: answer B was given 1 and 4.');
  expect(advice).toHaveTextContent('CFO and Peer (1) and CEO (4) each name the words of the answer');
  expect(advice).toHaveTextContent('“No money”');
});

it('unfolds each answer with reference, reason, what is missing and who gave what', () => {
  show({ cfo: [5, 1], ceo: [3, 1] }, 'Asked for the margin');

  const answer = screen.getByRole('region', { name: 'Answer A' });
  expect(answer).toHaveTextContent('Reference 3');
  expect(answer).toHaveTextContent('Anchor 3, since…');
  expect(answer).toHaveTextContent('Heard: Margin above the line');
  expect(answer).toHaveTextContent('Missing: Shifted by the cycle');
  expect(answer).toHaveTextContent('5CFOAsked for the margin');
  expect(screen.getByRole('region', { name: 'Answer B' })).toHaveTextContent('Sounds better than it is');
});

it('shows counts and no other figure of agreement', () => {
  show({ cfo: [5, 1], ceo: [3, 2] });

  expect(document.body).not.toHaveTextContent(/%|per cent|average|mean|kappa|0\.\d/);
});
