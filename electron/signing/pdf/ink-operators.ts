import type { InkPicture } from '#shared/domain/signing/signature-schema';

/** Where a picture's box stands, points from the bottom left. */
export interface InkPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** PDF operators that draw a picture as vectors, as large as its place allows, at the left and in the middle of its height. */
export function inkOperators(picture: InkPicture, place: InkPlace): string {
  const scale = Math.min(place.width / picture.width, place.height / picture.height);
  const top = place.y + (place.height + picture.height * scale) / 2;
  const pen = picture.look === 'fill' ? '' : `${short(picture.penWidth)} w 1 J 1 j\n`;
  const paint = picture.look === 'fill' ? 'f' : 'S';
  // y grows downwards in the picture and upwards in a PDF.
  const turn = `${fine(scale)} 0 0 ${fine(-scale)} ${fine(place.x)} ${fine(top)} cm`;
  return `q ${turn}\n${pen}${pathOperators(picture.path)}\n${paint} Q`;
}

const pieces = /([MLQCZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)|[\s,]+|(.)/g;
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

interface Step {
  readonly letter: string;
  readonly numbers: number[];
}

/**
 * SVG path data of absolute M, L, Q, C and Z as PDF operators.
 *
 * @throws {Error} for anything else.
 */
export function pathOperators(path: string): string {
  let start: Spot = { x: 0, y: 0 };
  let at = start;
  return stepsOf(path)
    .map(({ letter, numbers }) => {
      if (numbers.length !== counts[letter]) throw new Error(`a path has ${letter} with ${numbers.length} numbers`);
      const from = at;
      at = letter === 'Z' ? start : { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 };
      if (letter === 'M') start = at;
      return operator(letter, letter === 'Q' ? cubicOf(from, numbers) : numbers);
    })
    .join('\n');
}

function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  for (const [, letter, number, other] of path.matchAll(pieces)) {
    const last = steps.at(-1);
    if (other !== undefined || (number !== undefined && !last))
      throw new Error('this is no path of absolute M, L, Q, C, Z');
    if (letter !== undefined) steps.push({ letter, numbers: [] });
    else if (last && number !== undefined) {
      // A letter may serve for several steps.
      const isFull = last.numbers.length > 0 && last.numbers.length === counts[last.letter];
      if (isFull) steps.push({ letter: last.letter === 'M' ? 'L' : last.letter, numbers: [Number(number)] });
      else last.numbers.push(Number(number));
    }
  }
  return steps;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

const operators: Readonly<Record<string, string>> = { M: 'm', L: 'l', Q: 'c', C: 'c', Z: 'h' };

const operator = (letter: string, numbers: readonly number[]): string =>
  [...numbers.map(short), operators[letter]].join(' ');

/** PDF has no quadratic curves; every one is a cubic with its control points two thirds of the way. */
function cubicOf(from: Spot, [x = 0, y = 0, toX = 0, toY = 0]: readonly number[]): number[] {
  const toward = (end: number, control: number) => end + ((control - end) * 2) / 3;
  return [toward(from.x, x), toward(from.y, y), toward(toX, x), toward(toY, y), toX, toY];
}

/** A number as PDF reads it: never with an exponent. */
const short = (value: number): string => String(Number(value.toFixed(2)));
const fine = (value: number): string => value.toFixed(5);
