import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';
import { expect, it } from 'vitest';

import { fitToDisplays, readWindowState, writeWindowState } from './window-state';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beamer = { x: 1440, y: 0, width: 1920, height: 1080 };

it.each([
  {
    name: 'opens in the middle at the first start',
    remembered: null,
    displays: [laptop],
    bounds: { x: 40, y: 33, width: 1360, height: 860 },
  },
  {
    name: 'keeps bounds that still fit',
    remembered: { x: 1500, y: 50, width: 1200, height: 800 },
    displays: [laptop, beamer],
    bounds: { x: 1500, y: 50, width: 1200, height: 800 },
  },
  {
    name: 'comes back to the laptop when the beamer is gone',
    remembered: { x: 1500, y: 50, width: 1200, height: 800 },
    displays: [laptop],
    bounds: { x: 40, y: 33, width: 1360, height: 860 },
  },
  {
    name: 'moves a window that hangs over the edge',
    remembered: { x: 1000, y: 700, width: 1200, height: 800 },
    displays: [laptop],
    bounds: { x: 240, y: 100, width: 1200, height: 800 },
  },
  {
    name: 'shrinks a window that is larger than the display',
    remembered: { x: 0, y: 0, width: 3000, height: 2000 },
    displays: [laptop],
    bounds: { x: 0, y: 25, width: 1440, height: 875 },
  },
])('$name', ({ remembered, displays, bounds }) => {
  expect(fitToDisplays(remembered, displays)).toEqual(bounds);
});

it('always lies wholly on a display', () => {
  const side = fc.integer({ min: 1, max: 6000 });
  const place = fc.integer({ min: -9000, max: 9000 });
  fc.assert(
    fc.property(fc.record({ x: place, y: place, width: side, height: side }), (remembered) => {
      const at = fitToDisplays(remembered, [laptop, beamer]);

      return [laptop, beamer].some(
        (display) =>
          at.x >= display.x &&
          at.y >= display.y &&
          at.x + at.width <= display.x + display.width &&
          at.y + at.height <= display.y + display.height,
      );
    }),
  );
});

it('reads what it wrote', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'window-state-')), 'window.json');
  const state = { bounds: { x: 1, y: 2, width: 1000, height: 700 }, isMaximized: true, theme: 'dark' as const };

  writeWindowState(file, state);
  const read = readWindowState(file);

  expect(read).toEqual(state);
});

it.each(['', 'null', '7', '{"bounds": {"x": "left"', '{"bounds": {"x": "left"}, "theme": "pink", "isMaximized": 1}'])(
  'starts afresh from the broken file %j',
  (text) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'window-state-')), 'window.json');
    writeFileSync(file, text);

    expect(readWindowState(file)).toEqual({ bounds: null, isMaximized: false, theme: 'system' });
  },
);
