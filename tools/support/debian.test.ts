import { expect, it } from 'vitest';

import { chooseName, missingLibraries } from './debian.mjs';

const listing = `
	linux-vdso.so.1 (0x00007ffd5e9d8000)
	libffmpeg.so => /app/libffmpeg.so (0x00007f1c00000000)
	libnss3.so => not found
	libgtk-3.so.0 => not found
`;

it('finds the libraries that ldd could not', () => {
  expect(missingLibraries(listing)).toEqual(['libnss3.so', 'libgtk-3.so.0']);
});

it.each([
  { known: ['libcups2t64', 'libcups2'], name: 'libcups2t64' },
  { known: ['libcups2'], name: 'libcups2' },
  { known: [], name: 'libcups2' },
])('takes the name this release of Debian knows: $known', ({ known, name }) => {
  expect(chooseName('libcups2t64|libcups2', (candidate) => known.includes(candidate))).toBe(name);
});
