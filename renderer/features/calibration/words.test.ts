import { expect, it } from 'vitest';

import { calibrationSeatSchema } from '#shared/domain/calibration/calibration-schema';
import { seatName, seatsInWords, seatWithPerson, shortSeatName } from './words';

const seat = (kind: string, personName = '') =>
  calibrationSeatSchema.parse({ seatId: kind, kind, personName, status: 'committed', excuseReason: null });

it.each([
  ['cfo', 'CFO'],
  ['sales-leader', 'sales leader'],
])('writes %s as in a sentence: %s', (kind, name) => {
  expect(seatName(seat(kind))).toBe(name);
});

it('names the person where it is known, and in short where two seats are of one kind', () => {
  const [ann, bo, cfo] = [seat('peer', 'Ann'), seat('peer', 'Bo'), seat('cfo', 'Dana')];

  expect([seatWithPerson(cfo), seatWithPerson(seat('hr'))]).toEqual(['CFO, Dana', 'HR']);
  expect([ann, cfo].map((each) => shortSeatName(each, [ann, bo, cfo]))).toEqual(['Peer, Ann', 'CFO']);
});

it.each([
  [1, 'one seat'],
  [4, 'four seats'],
  [12, 'twelve seats'],
])('counts %i in words', (count, words) => {
  expect(seatsInWords(count)).toBe(words);
});
