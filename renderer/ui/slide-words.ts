import type { SlidePreview } from '#shared/domain/deck/deck-schema';

/** What a slide says, box by box in the order in which it is laid out: for whoever cannot read the picture. */
export const slideWords = ({ boxes }: SlidePreview): string[] =>
  boxes
    .map(({ lines = [] }) =>
      lines
        .map((runs) => runs.map(({ text }) => text).join(''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '');
