import { expect, it } from 'vitest';

import { hiringWords } from './hiring-words';

const none = {
  engagements: [],
  searches: 0,
  candidates: 0,
  assessments: 0,
  sealedRevisions: 0,
  libraryItems: 0,
  schemaVersion: 2,
};

it.each([
  { counts: {}, words: '' },
  { counts: { searches: 1 }, words: '1 search, 0 candidates.' },
  { counts: { searches: 2, candidates: 1, assessments: 1 }, words: '2 searches, 1 candidate; 1 sealed assessment.' },
  { counts: { searches: 1, candidates: 3, assessments: 12 }, words: '1 search, 3 candidates; 12 sealed assessments.' },
])('says of a copy: "$words"', ({ counts, words }) => {
  expect(hiringWords({ ...none, ...counts })).toBe(words);
});
