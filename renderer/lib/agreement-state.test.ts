import { expect, it } from 'vitest';

import { agreementIdSchema } from '#shared/domain/agreement/agreement-schema';
import { agreementPath, waitingWords } from './agreement-state';

const id = agreementIdSchema.parse('00000000-0000-4000-8000-000000000001');

it.each([
  { status: 'draft', path: `/agreements/${id}` },
  { status: 'amending', path: `/agreements/${id}` },
  { status: 'signing', path: `/agreements/${id}/sign` },
  { status: 'sealed', path: `/agreements/${id}/sign` },
] as const)('an agreement that is $status opens at $path', ({ status, path }) => {
  expect(agreementPath({ id, status })).toBe(path);
});

it.each([
  [[], 'Nobody has still to sign'],
  [['Ada Reyes'], 'Ada Reyes has still to sign'],
  [['Ada Reyes', 'Ben Ito'], 'Ada Reyes and Ben Ito have still to sign'],
])('of %o it says “%s”', (names, words) => {
  expect(waitingWords(names)).toBe(words);
});
