import { expect, it } from 'vitest';

import { draw, inkOf, noInk, redoInk, undoInk } from './ink-history';

const stroke = (x: number) => [
  { x, y: 1, pressure: 0.5, timeMs: 0 },
  { x: x + 9, y: 2, pressure: 0.5, timeMs: 8 },
];
const two = draw(draw(noInk, [stroke(1)]), [stroke(1), stroke(2)]);

it('takes back one stroke after the other, and brings them back', () => {
  const one = undoInk(two);
  expect(one.strokes).toEqual([stroke(1)]);
  expect(undoInk(one).strokes).toEqual([]);
  expect(redoInk(redoInk(undoInk(one)))).toEqual(two);
});

it('takes back an emptied pad as a whole', () => {
  expect(undoInk(draw(two, [])).strokes).toEqual(two.strokes);
});

it('forgets what was undone once something new is drawn', () => {
  expect(redoInk(draw(undoInk(two), [stroke(3)])).strokes).toEqual([stroke(3)]);
});

it('stays as it is at either end', () => {
  expect(undoInk(noInk)).toBe(noInk);
  expect(redoInk(two)).toBe(two);
});

it('takes back what was drawn before, stroke by stroke', () => {
  expect(inkOf([stroke(1), stroke(2)])).toEqual(two);
});
