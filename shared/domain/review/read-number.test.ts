import { expect, it } from 'vitest';

import { readNumber } from './read-number';

it.each([
  ['25.6', 25.6],
  ['25,6', 25.6],
  ['25.6 %', 25.6],
  ['-3', -3],
  ['−3', -3],
  ['+7', 7],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['1.234.567', 1_234_567],
  ['12 345', 12_345],
  ['1’234.5', 1234.5],
  ['0.125', 0.125],
  ['1234', 1234],
  ['12.3456', 12.3456],
])('reads %s', (cell, value) => {
  expect(readNumber(cell)).toEqual({ kind: 'number', value });
});

it.each(['', '  '])('reads nothing from “%s”', (cell) => {
  expect(readNumber(cell)).toEqual({ kind: 'empty' });
});

it.each([
  ['1,234', 'could be two numbers'],
  ['-25.600', 'could be two numbers'],
  ['n/a', 'no number'],
  ['=1+1', 'no number'],
  ['1e5', 'no number'],
  ['12,34,5', 'no number'],
  ['1.2.3,4', 'no number'],
  ['%', 'no number'],
  ['∞', 'no number'],
  ['9'.repeat(400), 'no number'],
  ['9'.repeat(30), 'larger than'],
])('refuses %s: %s', (cell, why) => {
  expect(readNumber(cell)).toMatchObject({ kind: 'fault', why: expect.stringContaining(why) });
});
