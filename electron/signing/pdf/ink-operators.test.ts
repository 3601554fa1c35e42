import { describe, expect, it } from 'vitest';

import { inkOperators, pathOperators } from './ink-operators';

describe('pathOperators', () => {
  it.each([
    { name: 'lines', path: 'M1 2L3 4', pdf: '1 2 m\n3 4 l' },
    { name: 'a letter for several steps', path: 'M1 2 3 4 5,6', pdf: '1 2 m\n3 4 l\n5 6 l' },
    { name: 'numbers that only a sign divides', path: 'M1-2L.5-.25', pdf: '1 -2 m\n0.5 -0.25 l' },
    { name: 'a cubic curve', path: 'M0 0C1 2 3 4 5 6', pdf: '0 0 m\n1 2 3 4 5 6 c' },
    { name: 'a quadratic curve as a cubic one', path: 'M0 0Q3 6 9 0', pdf: '0 0 m\n2 4 5 4 9 0 c' },
    { name: 'the end of an outline', path: 'M0 0L4 0ZM1 1L2 2', pdf: '0 0 m\n4 0 l\nh\n1 1 m\n2 2 l' },
    {
      name: 'a curve that starts where an outline ended',
      path: 'M3 3L9 9ZQ6 6 9 3',
      pdf: '3 3 m\n9 9 l\nh\n5 5 7 5 9 3 c',
    },
    { name: 'numbers too small for PDF', path: 'M1e-7 -0.001L2.999 3', pdf: '0 0 m\n3 3 l' },
    { name: 'nothing', path: '', pdf: '' },
  ])('draws $name', ({ path, pdf }) => {
    expect(pathOperators(path)).toBe(pdf);
  });

  it.each(['m1 2', 'M1 2 A 1 1 0 0 0 5 5', '1 2 L 3 4', 'M1', 'M1 2 Q 3 4', 'M1 2 Z 3', 'M1 2 Q Do'])(
    'refuses %s',
    (path) => {
      expect(() => pathOperators(path)).toThrow(/path/);
    },
  );
});

describe('inkOperators', () => {
  const place = { x: 10, y: 20, width: 100, height: 50 };

  it('fits a picture into its place, upside up', () => {
    const picture = { width: 200, height: 20, path: 'M0 0L200 20', look: 'stroke', penWidth: 2 } as const;

    expect(inkOperators(picture, place)).toBe(
      'q 0.50000 0 0 -0.50000 10.00000 50.00000 cm\n2 w 1 J 1 j\n0 0 m\n200 20 l\nS Q',
    );
  });

  it('fills letters and draws no line around them', () => {
    const picture = { width: 100, height: 50, path: 'M0 0L9 9Z', look: 'fill', penWidth: 0 } as const;

    expect(inkOperators(picture, place)).toBe('q 1.00000 0 0 -1.00000 10.00000 70.00000 cm\n0 0 m\n9 9 l\nh\nf Q');
  });
});
