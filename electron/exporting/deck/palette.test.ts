import fc from 'fast-check';
import { expect, it } from 'vitest';

import { contrast, paletteOf } from './palette';

const anyColor = fc.integer({ min: 0, max: 0xff_ff_ff }).map((color) => `#${color.toString(16).padStart(6, '0')}`);

it('text reads on the client’s colour and in it, whatever the colour (WCAG AA)', () => {
  fc.assert(
    fc.property(anyColor, (color) => {
      const { accent, onAccent, accentInk, tint, ink, grey, white } = paletteOf(color);

      expect(contrast(onAccent, accent)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accentInk, white)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(accentInk, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(grey, tint)).toBeGreaterThanOrEqual(4.5);
    }),
    { numRuns: 2_000 },
  );
});

it.each([
  { color: '#14306B', onAccent: 'FFFFFF', accentInk: '14306B' },
  { color: '#ffc800', onAccent: '1B2430', accentInk: '8C6E00' },
  { color: '#FFFFFF', onAccent: '1B2430', accentInk: '737373' },
])('paletteOf $color', ({ color, onAccent, accentInk }) => {
  expect(paletteOf(color)).toMatchObject({ accent: color.slice(1).toUpperCase(), onAccent, accentInk });
});
