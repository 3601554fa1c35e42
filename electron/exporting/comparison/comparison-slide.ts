import { handoutPointer, withPointerRoom } from '../deck/handout-pointer';
import type { Palette } from '../deck/palette';
import { BODY, PURPOSE, TITLE, TITLE_PT } from '../deck/slide-frame';
import type { Frame, LaidSlide } from '../deck/slide-shape';
import type { SlidePart } from '../deck/slides/slide-part';
import { oneLine } from '../deck/text-shapes';

const PURPOSE_PT = 14;

interface SlideOptions {
  readonly title: string;
  readonly purpose: string;
  readonly notes: string;
  readonly palette: Palette;
  readonly body: (frame: Frame) => SlidePart;
}

/** A slide whose body is fitted; what has no room is named at its foot and in the notes. */
export function comparisonSlide({ title, purpose, notes, palette, body }: SlideOptions): LaidSlide {
  const { ink, grey } = palette;
  const head = oneLine({ name: 'Title', text: title, frame: TITLE, sizePt: TITLE_PT, color: ink, isBold: true });
  const below = oneLine({ name: 'Purpose', text: purpose, frame: PURPOSE, sizePt: PURPOSE_PT, color: grey });
  const part = withPointerRoom(BODY, body);
  const spilled = [
    ...(head.isShortened ? ['Title (shortened)'] : []),
    ...(below.isShortened ? ['Line below the title (shortened)'] : []),
    ...part.spilled,
  ];
  const left = spilled.length === 0 ? '' : `\nDid not fit:\n${spilled.join('\n')}`;
  return {
    title: title.slice(0, 200),
    altText: `${title}. ${purpose}`,
    notes: `${notes}${left}`,
    shapes: [head.shape, below.shape, ...part.shapes, ...handoutPointer(part.spilled, BODY, palette, 'Did not fit')],
    fit: { title, fontPt: part.fontPt, spilled, fill: Math.min(1, part.usedPt / BODY.height) },
  };
}
