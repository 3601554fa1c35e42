import { expect, it } from 'vitest';

import { durationInWords } from './duration-words';

const [minute, hour] = [60_000, 3_600_000];

it.each([
  { ms: 0, working: '0 min', elapsed: '0 min' },
  { ms: 300, working: '1 s', elapsed: '1 s' },
  { ms: 40_000, working: '40 s', elapsed: '40 s' },
  { ms: 45 * minute, working: '45 min', elapsed: '45 min' },
  { ms: 59.6 * minute, working: '1 h', elapsed: '1 h' },
  { ms: 3 * hour + 20 * minute, working: '3 h 20 min', elapsed: '3 h 20 min' },
  { ms: 9 * hour + 59.7 * minute, working: '10 h', elapsed: '10 h' },
  { ms: 31.4 * hour, working: '31 h', elapsed: '31 h' },
  { ms: 52 * hour, working: '52 h', elapsed: '2 d 4 h' },
  { ms: 47.8 * hour, working: '48 h', elapsed: '2 d' },
  { ms: 290 * hour, working: '290 h', elapsed: '12 d' },
  { ms: 30_000 * hour, working: '30,000 h', elapsed: '1,250 d' },
])('writes $ms ms as $working worked and $elapsed passed', ({ ms, working, elapsed }) => {
  expect([durationInWords(ms, 'working'), durationInWords(ms, 'elapsed')]).toEqual([working, elapsed]);
});
