import { expect, it } from 'vitest';

import { asReadError, asWriteError } from './disk-error';

const failure = (code: string) => Object.assign(new Error(`${code}: it failed, open '/home/jane/x'`), { code });

it.each([
  { code: 'ENOSPC', says: 'The disk is full.' },
  { code: 'EACCES', says: 'This folder may not be written to.' },
  { code: 'EROFS', says: 'This disk can only be read.' },
  { code: 'EBUSY', says: 'This file is open in another program.' },
  { code: 'ENAMETOOLONG', says: 'This name is too long.' },
])('says for $code what is wrong and what to do, without the path', ({ code, says }) => {
  const refusal = asWriteError(failure(code), '“x” could not be written.');

  expect(refusal?.message).toMatch(new RegExp(`^“x” could not be written\\. ${says} ?.*\\.$`));
  expect(refusal?.message).not.toContain('jane');
});

it.each([
  { code: 'EACCES', says: 'You may not read it.' },
  { code: 'ENOENT', says: 'It is no longer there.' },
  { code: 'EISDIR', says: 'It is a folder.' },
  { code: 'EIO', says: 'The disk reports an error.' },
])('says for $code of a file that is read nothing of folders to write to', ({ code, says }) => {
  const message = asReadError(failure(code), 'This scan could not be read.')?.message;

  expect(message).toMatch(new RegExp(`^This scan could not be read\\. ${says} ?.*\\.$`));
  expect(message).not.toMatch(/jane|another folder|written/);
});

it.each([new Error('a bug'), failure('ERR_INVALID_ARG_TYPE'), 'text', undefined])('leaves %s to others', (cause) => {
  expect([asReadError(cause, 'x'), asWriteError(cause, 'x')]).toEqual([null, null]);
});
