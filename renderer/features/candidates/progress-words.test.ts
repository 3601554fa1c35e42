import { expect, it } from 'vitest';

import type { DateProgress, SeatProgress } from '#shared/domain/candidate/candidate-schema';
import { committedSeats, dateWords, progressWords } from './progress-words';

const onDate = (date: 1 | 2 | 3, ...statuses: SeatProgress['status'][]): DateProgress => ({
  date,
  seats: statuses.map((status, index) => ({ seatId: `s${index}`, status })),
  isOpen: false,
});

it.each([
  { seats: onDate(1, 'committed', 'begun', 'waiting'), words: '1 of 3 committed' },
  { seats: onDate(1, 'committed', 'excused', 'waiting'), words: '1 of 2 committed, 1 excused' },
  { seats: onDate(1, 'committed', 'committed'), words: 'all 2 committed' },
  { seats: onDate(1, 'excused'), words: '0 of 0 committed, 1 excused' },
])('says “$words”', ({ seats, words }) => {
  expect(dateWords(seats)).toBe(words);
});

it.each([
  { dates: [], words: '' },
  { dates: [onDate(1, 'waiting'), onDate(2, 'waiting')], words: 'First date: 0 of 1 committed' },
  { dates: [onDate(1, 'committed'), onDate(2, 'begun', 'waiting')], words: 'Second date: 0 of 2 committed' },
])('tells how far a candidate is: “$words”', ({ dates, words }) => {
  expect(progressWords(dates)).toBe(words);
});

it('counts committed seats over all dates', () => {
  expect(committedSeats([onDate(1, 'committed', 'committed'), onDate(2, 'committed', 'begun')])).toBe(3);
});
