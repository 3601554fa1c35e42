import { describe, expect, it } from 'vitest';

import { personNamed } from './known-person';

const people = [{ name: 'Ada Reyes' }, { name: 'Tom  Berg' }];

describe('personNamed', () => {
  it.each([
    ['ada reyes', 'Ada Reyes'],
    [' Tom Berg ', 'Tom  Berg'],
    ['Ada', undefined],
    ['', undefined],
    ['   ', undefined],
  ])('finds for “%s” %s', (typed, expected) => {
    expect(personNamed(people, typed)?.name).toBe(expected);
  });
});
