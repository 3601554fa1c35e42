import { expect, it } from 'vitest';

import { showInstant } from './show-instant';

it.each([
  { locale: 'en-GB', shown: '3 December 2026, 15:42 UTC' },
  { locale: 'en-US', shown: 'December 3, 2026, 15:42 UTC' },
  { locale: 'de-DE', shown: '3. Dezember 2026, 15:42 UTC' },
  { locale: 'ar-EG', shown: '3 December 2026, 15:42 UTC' },
  { locale: 'ja-JP', shown: '3 December 2026, 15:42 UTC' },
])('showInstant says in $locale: $shown', ({ locale, shown }) => {
  expect(showInstant('2026-12-03T15:42:10Z', locale)).toBe(shown);
});
