import { create, type Font } from 'fontkit';

import { readResource } from '../../content/read-resource';

export interface FontPair {
  readonly regular: Font;
  readonly bold: Font;
}

let pair: FontPair | undefined;

/** Carlito, metric-compatible with Calibri; parsed once in a process. */
export function carlito(): FontPair {
  pair ??= { regular: readFont('fonts/Carlito-Regular.ttf'), bold: readFont('fonts/Carlito-Bold.ttf') };
  return pair;
}

/** A typeface under `resources/`, parsed anew with every call. */
export function readFont(name: string): Font {
  const font = create(readResource(name));
  if (!('layout' in font)) throw new Error(`resources/${name} is a collection, not a font`);
  return font;
}
