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

const pieces = /([MLQCZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)|[\s,]+|(.)/gi;
const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * SVG path data of absolute M, L, Q, C and Z as PDF operators.
 *
 * @throws {Error} for anything else.
 */
export function pathOperators(path: string): string {
  const out: string[] = [];
  let letter = '';
  let numbers: number[] = [];
  let at: Spot = { x: 0, y: 0 };
  const flush = () => {
    if (letter === '') return;
    const step = operatorOf(letter, numbers, at);
    out.push(step.text);
    at = step.at;
    numbers = [];
  };
  for (const [, command, value, other] of path.matchAll(pieces)) {
    if (other !== undefined) throw new Error(`a path cannot have ${other}`);
    if (command !== undefined) {
      flush();
      letter = command;
    } else if (value !== undefined) {
      if (numbers.length > 0 && numbers.length === counts[letter]) flush();
      numbers.push(Number(value));
    }
  }
  flush();
  return out.join('\n');
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function operatorOf(letter: string, numbers: readonly number[], from: Spot): { text: string; at: Spot } {
  if (numbers.length !== counts[letter]) throw new Error(`a path has ${letter} with ${numbers.length} numbers`);
  const at = { x: numbers.at(-2) ?? from.x, y: numbers.at(-1) ?? from.y };
  const words = numbers.map(short).join(' ');
  if (letter === 'M') return { text: `${words} m`, at };
  if (letter === 'L') return { text: `${words} l`, at };
  if (letter === 'C') return { text: `${words} c`, at };
  if (letter === 'Q') return { text: `${cubicOf(from, numbers).map(short).join(' ')} c`, at };
  return { text: 'h', at };
}

/** PDF has no quadratic curves; every one is a cubic with its control points two thirds of the way. */
function cubicOf(from: Spot, [x = 0, y = 0, toX = 0, toY = 0]: readonly number[]): number[] {
  const toward = (end: number, control: number) => end + ((control - end) * 2) / 3;
  return [toward(from.x, x), toward(from.y, y), toward(toX, x), toward(toY, y), toX, toY];
}

/** A number as PDF reads it: never with an exponent. */
const short = (value: number): string => String(Number(value.toFixed(2)));
const fine = (value: number): string => value.toFixed(5);
