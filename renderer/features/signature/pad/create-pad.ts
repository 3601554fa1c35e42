import SignaturePad from 'signature_pad';

import type { Strokes } from './ink-history';
import { groupsOf, MOST_STROKES, PAD_WIDTH, strokesOf, type PadPlace } from './pad-points';

export interface Pad {
  readonly show: (strokes: Strokes) => void;
  readonly close: () => void;
}

const INK = '#16224f';

/**
 * Makes a canvas a pad. It is as fine as the screen at any scale factor, and drawn anew when its size or the screen's
 * scale factor changes.
 *
 * @param onDraw gets everything on the pad after each stroke.
 */
export function createPad(canvas: HTMLCanvasElement, strokes: Strokes, onDraw: (strokes: Strokes) => void): Pad {
  const lastMs = strokes.at(-1)?.at(-1)?.timeMs ?? 0;
  let place: PadPlace = { scale: 1, startMs: Date.now() - lastMs };
  const pad = new SignaturePad(canvas, { penColor: INK, minDistance: 2, throttle: 0 });
  const show = (shown: Strokes) => {
    Object.assign(pad, widthsAt(place.scale));
    pad.fromData(groupsOf(shown, place, { ...widthsAt(place.scale), ...pen }));
  };
  const fit = () => {
    const drawn = strokesOf(pad.toData(), place);
    place = { ...place, scale: sizeToScreen(canvas) / PAD_WIDTH };
    show(drawn);
  };
  const keepEnough = (event: Event) => {
    if (pad.toData().length >= MOST_STROKES) event.preventDefault();
  };
  const tell = () => onDraw(strokesOf(pad.toData(), place));

  place = { ...place, scale: sizeToScreen(canvas) / PAD_WIDTH };
  show(strokes);
  pad.addEventListener('beginStroke', keepEnough);
  pad.addEventListener('endStroke', tell);
  const watch = new ResizeObserver(fit);
  watch.observe(canvas, { box: 'device-pixel-content-box' });
  const forgetScreen = followScreen(fit);
  return {
    show,
    close: () => {
      watch.disconnect();
      forgetScreen();
      pad.off();
      pad.removeEventListener('endStroke', tell);
    },
  };
}

const pen = { penColor: INK, dotSize: 0, velocityFilterWeight: 0.7, compositeOperation: 'source-over' } as const;

const widthsAt = (scale: number) => ({ minWidth: 0.7 * scale, maxWidth: 2.4 * scale });

/** Tells when the window comes to a screen of another scale factor. @returns a function that stops. */
function followScreen(onChange: () => void): () => void {
  let query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
  const change = () => {
    query.removeEventListener('change', change);
    query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', change);
    onChange();
  };
  query.addEventListener('change', change);
  return () => query.removeEventListener('change', change);
}

/** Gives the canvas a pixel for each of the screen's. @returns its width in CSS pixels. */
function sizeToScreen(canvas: HTMLCanvasElement): number {
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = window.devicePixelRatio;
  canvas.width = Math.max(1, Math.round(width * ratio));
  canvas.height = Math.max(1, Math.round(height * ratio));
  canvas.getContext('2d')?.scale(ratio, ratio);
  return Math.max(1, width);
}
