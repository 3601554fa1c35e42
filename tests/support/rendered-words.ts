import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A word on a rendered page, points from the top left. */
export interface RenderedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface RenderedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly RenderedWord[];
}

/**
 * Renders decks with LibreOffice, all in one start, and reads every word's place.
 *
 * @param decks bytes by file name without ending.
 * @returns pages by the same names.
 */
export function renderDecks(decks: ReadonlyMap<string, Uint8Array>, folder: string): Map<string, RenderedPage[]> {
  mkdirSync(folder, { recursive: true });
  const files = [...decks].map(([name, bytes]) => {
    const file = path.join(folder, `${name}.pptx`);
    writeFileSync(file, bytes);
    return file;
  });
  const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  return new Map([...decks.keys()].map((name) => [name, readPages(path.join(folder, `${name}.pdf`))]));
}

/** Every word of a PDF by `pdftotext -bbox`. */
export function readPages(file: string): RenderedPage[] {
  const html = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => ({
      width: numberOf(page, 'width'),
      height: numberOf(page, 'height'),
      words: [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, attributes = '', text = '']) => ({
        text: unescapeXml(text),
        left: numberOf(attributes, 'xMin'),
        top: numberOf(attributes, 'yMin'),
        right: numberOf(attributes, 'xMax'),
        bottom: numberOf(attributes, 'yMax'),
      })),
    }));
}

const numberOf = (text: string, name: string): number => Number(new RegExp(`${name}="([^"]*)"`).exec(text)?.[1]);

const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
