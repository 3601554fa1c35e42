import { expect, it } from 'vitest';

import { differences, isSameValue } from './differences';
import { textField } from './field';
import { emptyBody } from './item-body';

const term = { ...emptyBody('term'), name: 'MQL', kind: 'mql', entryTest: 'Fits the profile and asked for a demo' };

it('names nothing where two bodies say the same', () => {
  expect(differences('term', term, { ...term })).toEqual([]);
});

it('names the fields that differ in the order they are read, with the words that do', () => {
  const found = differences('term', term, { ...term, owner: 'Marketing', entryTest: 'Fits the profile and called' });

  expect(found.map(({ field, before, after }) => [field.name, before, after])).toEqual([
    ['entryTest', 'Fits the profile and asked for a demo', 'Fits the profile and called'],
    ['owner', '', 'Marketing'],
  ]);
  expect(found[0]?.words.before.filter(({ isOther }) => isOther).map(({ text }) => text)).toEqual(['asked for a demo']);
});

it('reads choices, numbers and yes or no as words', () => {
  const meeting = { ...emptyBody('meeting'), name: 'Funnel review', cadence: 'weekly', minutes: 30 };
  const found = differences('meeting', meeting, { ...meeting, cadence: '', minutes: 45 });

  expect(found.map(({ before, after }) => [before, after])).toEqual([
    ['Weekly', ''],
    ['30', '45'],
  ]);
});

it('compares a list row by row', () => {
  const question = { ...emptyBody('question'), text: 'Why?', factors: [{ text: 'Names a number' }] };
  const [found] = differences('question', question, {
    ...question,
    factors: [{ text: 'Names a number' }, { text: 'Names a source' }],
  });

  expect(found?.rows).toEqual([
    { kind: 'same', text: 'Names a number' },
    { kind: 'added', text: 'Names a source' },
  ]);
});

it.each([
  { name: 'an absent value and an empty one', old: undefined, now: '', same: true },
  { name: 'two texts that differ in a letter’s case', old: 'Lead', now: 'lead', same: false },
  { name: 'nothing and words', old: '', now: 'Lead', same: false },
])('isSameValue of $name is $same', ({ old, now, same }) => {
  expect(isSameValue(textField('name', 'Name', 20), old, now)).toBe(same);
});

it('takes a row without a column for one with the column empty', () => {
  const field = { type: 'rows', name: 'r', label: 'R', most: 9, columns: [{ name: 'a', label: 'A', max: 9 }] } as const;

  expect(isSameValue(field, [{ a: '' }], [{}])).toBe(true);
  expect(isSameValue(field, [{ a: '' }], [])).toBe(false);
});
