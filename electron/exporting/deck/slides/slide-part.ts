import type { SlideShape } from '../slide-shape';

/** What a section puts into a slide's body. */
export interface SlidePart {
  readonly shapes: readonly SlideShape[];
  /** Smallest type of the part, points. */
  readonly fontPt: number;
  /** Height used, points. */
  readonly usedPt: number;
  readonly spilled: readonly string[];
}

/** @returns several parts side by side as one. */
export const besides = (...parts: readonly SlidePart[]): SlidePart => ({
  shapes: parts.flatMap((part) => part.shapes),
  fontPt: Math.min(...parts.map((part) => part.fontPt)),
  usedPt: Math.max(...parts.map((part) => part.usedPt)),
  spilled: parts.flatMap((part) => part.spilled),
});
