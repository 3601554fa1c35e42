import { linePtOf } from '../text-fit/measurer';
import type { Palette } from './palette';
import type { Frame, TextShape } from './slide-shape';
import { oneLine } from './text-shapes';

const POINTER_PT = 12;

/** Height kept free at the foot of the body when something spills. */
const POINTER_HEIGHT_PT = 24;

/** One line at the foot of a slide's body that names what went to the handout, or wherever `lead` says. */
export function handoutPointer(
  spilled: readonly string[],
  body: Frame,
  palette: Palette,
  lead = 'In the handout',
): TextShape[] {
  if (spilled.length === 0) return [];
  const height = linePtOf(POINTER_PT);
  const frame = { x: body.x, y: body.y + body.height - height, width: body.width, height };
  const text = `${lead} (${spilled.length}): ${spilled.join('; ')}`;
  return [oneLine({ name: 'Pointer to the handout', text, frame, sizePt: POINTER_PT, color: palette.grey }).shape];
}

/** Lays out in the whole frame and, if something spills, once more above the pointer to the handout. */
export function withPointerRoom<T extends { readonly spilled: readonly string[] }>(
  frame: Frame,
  lay: (frame: Frame) => T,
): T {
  const whole = lay(frame);
  return whole.spilled.length === 0 ? whole : lay({ ...frame, height: frame.height - POINTER_HEIGHT_PT });
}
