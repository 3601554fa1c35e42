import type { PathCommand } from 'fontkit';

import type { InkPicture } from '#shared/domain/signing/signature-schema';
import { handRuns, type HandRun } from './handwriting';
import { pictureOfSteps, type PathStep } from './ink-path';

/** The type size in units of the picture. */
const SIZE = 100;

const letters: Readonly<Record<PathCommand['command'], PathStep['letter']>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** The outlines of a name as it is written by hand. A name without a single visible letter is one box. */
export function pictureOfName(name: string): InkPicture {
  const steps = outlinesOf(handRuns(name));
  return pictureOfSteps(steps.length > 0 ? steps : outlinesOf(handRuns('□')), {
    look: 'fill',
    penWidth: 0,
    margin: SIZE / 20,
    leastSide: SIZE / 3,
  });
}

function outlinesOf(runs: readonly HandRun[]): PathStep[] {
  const steps: PathStep[] = [];
  let x = 0;
  for (const { hand, text } of runs) {
    const scale = (SIZE / hand.font.unitsPerEm) * hand.scale;
    const { glyphs, positions } = hand.font.layout(text);
    for (const [index, { path }] of glyphs.entries()) {
      const place = positions[index];
      if (!place) continue;
      const origin = { x: x + place.xOffset * scale, y: -place.yOffset * scale };
      steps.push(...path.commands.map((command) => stepOf(command, origin, scale)));
      x += place.xAdvance * scale;
    }
  }
  return steps;
}

/** A command of a glyph, whose y grows upwards from the base line. */
function stepOf({ command, args }: PathCommand, origin: { readonly x: number; readonly y: number }, scale: number) {
  const spots = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    spots.push({ x: origin.x + (args[index] ?? 0) * scale, y: origin.y - (args[index + 1] ?? 0) * scale });
  }
  return { letter: letters[command], spots };
}
