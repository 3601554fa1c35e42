import { expect, it } from 'vitest';

import { asDiskError } from './disk-error';

const failure = (code: string) => Object.assign(new Error(`${code}: it failed, open '/home/jane/x'`), { code });

it.each([
  { code: 'ENOSPC', says: 'The disk is full.' },
  { code: 'EACCES', says: 'This folder may not be written to.' },
  { code: 'EROFS', says: 'This disk can only be read.' },
  { code: 'EBUSY', says: 'This file is open in another program.' },
  { code: 'ENAMETOOLONG', says: 'This name is too long.' },
])('says for $code what is wrong and what to do, without the path', ({ code, says }) => {
  const refusal = asDiskError(failure(code), '“x” could not be written.');

  expect(refusal?.message).toMatch(new RegExp(`^“x” could not be written\\. ${says} ?.*\\.$`));
  expect(refusal?.message).not.toContain('jane');
});

it.each([new Error('a bug'), failure('ERR_INVALID_ARG_TYPE'), 'text', undefined])('leaves %s to others', (cause) => {
  expect(asDiskError(cause, 'x')).toBeNull();
});
