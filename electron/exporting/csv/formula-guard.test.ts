import fc from 'fast-check';
import { expect, it } from 'vitest';

import { guarded, withoutGuard } from './formula-guard';

it.each([
  { text: '=1', safe: "'=1" },
  { text: "'=1", safe: "''=1" },
  { text: "''\t", safe: "'''\t" },
  { text: ' -1', safe: "' -1" },
  { text: "'tis", safe: "'tis" },
  { text: "'", safe: "'" },
  { text: '1=1', safe: '1=1' },
])('$text is written as $safe and read back', ({ text, safe }) => {
  expect(guarded(text)).toBe(safe);
  expect(withoutGuard(safe)).toBe(text);
});

it('taking the guard away gives back whatever was typed, and no guarded text runs as a formula', () => {
  const pieces = fc.constantFrom("'", '=', '+', '-', '@', '＝', ' ', '\t', '\n', 'a', '1');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (all) => {
      const text = all.join('');
      expect(withoutGuard(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^\s*[=+\-@＝]/);
    }),
    { numRuns: 2_000 },
  );
});
