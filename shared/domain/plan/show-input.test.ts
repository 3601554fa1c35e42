import { expect, it } from 'vitest';

import type { PlanInput } from './plan-inputs';
import { showInput } from './show-input';

it.each<[PlanInput, number, string, string]>([
  ['revenueGoal', 1_540_000_000, 'en-US', '€15,400,000'],
  ['costPerMql', 12_345, 'en-US', '€123.45'],
  ['sqlToWon', 0.3079, 'en-US', '30.8%'],
  ['grossMargin', 0.8, 'en-US', '80%'],
  ['leadsPerSellerPerWeek', 12.5, 'de-DE', '12,5'],
  ['sellers', 12, 'en-US', '12'],
])('shows %s of %d in %s as %s', (input, value, locale, words) => {
  expect(showInput(input, value, { locale, currency: 'EUR' })).toBe(words);
});
