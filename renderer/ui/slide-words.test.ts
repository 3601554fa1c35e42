import { expect, it } from 'vitest';

import { slideWords } from './slide-words';

const box = (lines?: { text: string }[][]) => ({ x: 0, y: 0, width: 1, height: 1, ...(lines && { lines }) });

it('joins the lines of a box and leaves out boxes without words', () => {
  const slide = {
    title: 'Summary',
    altText: '',
    notes: '',
    fit: { title: 'Summary', fontPt: 12, spilled: [], fill: 0.5 },
    boxes: [
      box([[{ text: 'Why are we' }], [{ text: 'doing ' }, { text: 'this?' }]]),
      box(),
      box([[{ text: ' ' }]]),
      box([[{ text: 'One' }]]),
    ],
  };

  expect(slideWords(slide)).toEqual(['Why are we doing this?', 'One']);
});
