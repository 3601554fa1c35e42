import { render } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { PreviewBox } from '#shared/domain/deck/deck-schema';
import { SlidePicture } from './slide-picture';

const draw = (box: PreviewBox) => {
  const fit = { title: '', fontPt: 12, spilled: [], fill: 0 };
  const { container } = render(<SlidePicture slide={{ title: '', altText: '', notes: '', boxes: [box], fit }} />);
  return container.querySelector('svg svg');
};
const place = { x: 40, y: 100, width: 120, height: 30 };

it('draws a signature in its place and proportions, with a round pen', () => {
  const ink = { width: 240, height: 60, path: 'M1 2L3 4', look: 'stroke', penWidth: 3 } as const;
  const svg = draw({ ...place, ink, inkColor: '#16224F' });

  expect(svg).toHaveAttribute('viewBox', '0 0 240 60');
  expect(['x', 'y', 'width', 'height'].map((name) => svg?.getAttribute(name))).toEqual(['40', '100', '120', '30']);
  const path = svg?.querySelector('path');
  expect(path).toHaveAttribute('d', 'M1 2L3 4');
  expect(path).toHaveAttribute('stroke', '#16224F');
  expect(path).toHaveAttribute('stroke-linecap', 'round');
  expect(path).toHaveAttribute('fill', 'none');
});

it('fills the outlines of a typed one', () => {
  const ink = { width: 240, height: 60, path: 'M1 2L3 4Z', look: 'fill', penWidth: 0 } as const;
  const path = draw({ ...place, ink, inkColor: '#16224F' })?.querySelector('path');

  expect(path).toHaveAttribute('fill', '#16224F');
  expect(path).not.toHaveAttribute('stroke');
});
