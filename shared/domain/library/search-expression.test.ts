import { expect, it } from 'vitest';

import { searchExpression } from './search-expression';

it.each([
  ['lead', '"lead" *'],
  ['  lead \t score\n', '"lead" * "score" *'],
  ['lead-time', '"lead-time" *'],
  ['say "yes"', '"say" * """yes""" *'],
  ['lead AND NOT (x OR *)', '"lead" * "AND" * "NOT" * "(x" * "OR" *'],
  ['title:mql', '"title:mql" *'],
  ['Zoë’s 3%', '"Zoë’s" * "3%" *'],
  ['线 CRM线索', '"线" * "CRM 线  索" *'],
])('asks for the words of %j as %j', (query, expression) => {
  expect(searchExpression(query)).toBe(expression);
});

it.each(['', '   ', '"', '* ( )', '—', '🙂', '\u0000'])('asks for nothing if %j has no word', (query) => {
  expect(searchExpression(query)).toBeNull();
});
