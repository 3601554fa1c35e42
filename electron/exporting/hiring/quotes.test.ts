import { expect, it } from 'vitest';

import { quoted } from './quotes';

it.each([
  { text: 'Named the margin.', shown: '“Named the margin.”' },
  { text: '“Cost per lead.” Could not say why.', shown: '“Cost per lead.” Could not say why.' },
  { text: 'Said "no" twice', shown: 'Said "no" twice' },
])('sets “$text” as $shown', ({ text, shown }) => {
  expect(quoted(text)).toBe(shown);
});
