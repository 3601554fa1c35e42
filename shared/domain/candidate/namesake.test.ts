import { expect, it } from 'vitest';

import { namesakeOf } from './namesake';

const people = [{ name: 'Zoë  O’Neil' }, { name: 'Amara Okafor' }];

it.each([
  ['Amara Okafor', 'Amara Okafor'],
  [' amara  OKAFOR ', 'Amara Okafor'],
  ['Zoe\u0308 O’Neil', 'Zoë  O’Neil'],
  ['Amara', undefined],
  ['', undefined],
])('finds who bears the name %j: %j', (name, found) => {
  expect(namesakeOf(name, people)?.name).toBe(found);
});

it('finds nobody without a name', () => {
  expect(namesakeOf('  ', [{ name: ' ' }])).toBeNull();
});
