import { expect, it } from 'vitest';

import { looseningSchema } from '../amendment/amendment-schema';
import { maySignOnPaper } from './on-paper';

const words = { reason: '', timeline: '', newKpis: '', changes: [] };
const loosening = looseningSchema.parse({ id: 'x', text: 'From 4 to 8 hours', certainty: 'may-loosen' });

it.each([
  ['a leader where nothing is amended', 'sales', null, true],
  ['a leader where nothing is loosened', 'marketing', { ...words, loosenings: [] }, true],
  ['a leader where something is, or may be, loosened', 'sales', { ...words, loosenings: [loosening] }, false],
  ['a witness where something is loosened', 'witness', { ...words, loosenings: [loosening] }, true],
] as const)('%s may sign on paper: %#', (_who, role, amendment, may) => {
  expect(
    maySignOnPaper(
      { amendment: amendment && { ...amendment, loosenings: [...amendment.loosenings], changes: [] } },
      { role },
    ),
  ).toBe(may);
});
