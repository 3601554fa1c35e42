import { expect, it } from 'vitest';

import { midSentence } from './mid-sentence';

it.each([
  ['Average deal', 'average deal'],
  ['SQL to won', 'SQL to won'],
  ['Mandatory CRM fields', 'mandatory CRM fields'],
  ['', ''],
])('writes %j as %j inside a sentence', (label, expected) => {
  expect(midSentence(label)).toBe(expected);
});
