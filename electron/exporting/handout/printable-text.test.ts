import { expect, it } from 'vitest';

import { createPrintable } from './printable-text';

it.each([
  { text: 'Société Générale, 38% → 42%', printed: 'Société Générale, 38% → 42%', replaced: [] },
  { text: 'two\nlines', printed: 'two\nlines', replaced: [] },
  { text: 'a שלום b', printed: 'a □□□□ b', replaced: ['Hebrew'] },
  { text: 'one 👩🏽‍🚀 and 🇨🇭', printed: 'one □ and □', replaced: ['emoji'] },
  { text: '漢字 مرحبا', printed: '□□ □□□□□', replaced: ['Arabic', 'Chinese, Japanese or Korean'] },
  { text: 'a \u{1F130} ■', printed: 'a □ □', replaced: ['other signs'] },
])('prints “$text” as “$printed”', ({ text, printed, replaced }) => {
  const printable = createPrintable();

  expect(printable.of(text)).toBe(printed);
  expect(printable.replaced()).toEqual(replaced);
});
