import { expect, it } from 'vitest';

import { termChanges } from './term-changes';

const mql = { id: 'mql', name: 'MQL', entryTest: 'Asked for a price', exitTest: '' };
const sal = { id: 'sal', name: 'SAL', entryTest: 'Taken by name', exitTest: '' };

it('finds nothing where nothing but white space changed, or the order', () => {
  expect(termChanges([mql, sal], [sal, { ...mql, entryTest: ' Asked  for a price\n' }])).toEqual([]);
});

it('marks the words that changed, and names what came and went', () => {
  const changes = termChanges(
    [mql, sal],
    [
      { ...mql, name: '', entryTest: 'Asked us for a price' },
      { ...sal, id: 'new' },
    ],
  );

  expect(changes.map(({ name, kind }) => [name, kind])).toEqual([
    ['Term without a name', 'changed'],
    ['SAL', 'added'],
    ['SAL', 'removed'],
  ]);
  expect(changes[0]?.fields.map(({ label }) => label)).toEqual(['Term', 'Entry test']);
  expect(changes[0]?.fields[1]?.words.after.filter(({ isOther }) => isOther).map(({ text }) => text.trim())).toEqual([
    'us',
  ]);
});
