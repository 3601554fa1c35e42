import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Files of a deck by their path in the zip. A mending step changes them in place. */
export type DeckFiles = Map<string, Uint8Array>;

/** The earliest day a zip can name, in whatever zone: equal content has equal bytes everywhere. */
const MODIFIED = new Date(1980, 0, 1);

export function readFiles(zip: Uint8Array): DeckFiles {
  return new Map(Object.entries(unzipSync(zip)));
}

/** Zips the files in one fixed order, compressed, without a clock. */
export function zipFiles(files: DeckFiles): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels'].filter((name) => files.has(name));
  const others = [...files.keys()].filter((name) => !first.includes(name)).toSorted();
  const entries: Zippable = {};
  for (const name of [...first, ...others]) {
    const level = /\.(png|jpe?g|xlsx)$/.test(name) ? 0 : 6;
    entries[name] = [files.get(name) ?? new Uint8Array(), { level }];
  }
  return zipSync(entries, { mtime: MODIFIED });
}

export function readText(files: DeckFiles, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`the deck has no ${name}`);
  return strFromU8(bytes);
}

export function writeText(files: DeckFiles, name: string, text: string): void {
  files.set(name, strToU8(text));
}

/** Rewrites every XML file whose path matches. */
export function rewrite(files: DeckFiles, path: RegExp, change: (xml: string, name: string) => string): void {
  for (const name of [...files.keys()].filter((each) => path.test(each))) {
    writeText(files, name, change(readText(files, name), name));
  }
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Slides, layouts and masters: all that carries shapes. */
export const SHAPE_FILES = /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/;
export const SLIDE_FILES = /^ppt\/slides\/slide\d+\.xml$/;
export const CHART_FILES = /^ppt\/charts\/chart\d+\.xml$/;
