import { expect, it } from 'vitest';

import { unitIn } from './gap-unit';

it.each([
  { unit: 'in your currency', said: 'EUR' },
  { unit: ' in your currency ', said: 'EUR' },
  { unit: 'leads', said: 'leads' },
  { unit: '', said: '' },
])('says “$unit” as “$said” where euros are counted', ({ unit, said }) => {
  expect(unitIn(unit, 'EUR')).toBe(said);
});
