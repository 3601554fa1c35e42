import type { LaidDeck } from '../slide-shape';
import { completeShapes } from './complete-shapes';
import { readFiles, zipFiles } from './deck-files';
import { altTextKey, describeShapes } from './describe-shapes';
import { drawInk } from './draw-ink';
import { dropOrphanAxes } from './drop-orphan-axes';
import { dropRepeatedProperties } from './drop-repeated-properties';
import { exactCellLines } from './exact-cell-lines';
import { markHeaderRows } from './mark-header-rows';
import { nameSlideNumber } from './name-slide-number';
import { numberShapes } from './number-shapes';
import { orderDataPoints } from './order-data-points';
import { orderPresentation } from './order-presentation';
import { removeFolders } from './remove-folders';
import { renumberCharts } from './renumber-charts';
import { separateNotesTheme } from './separate-notes-theme';
import { setLanguage } from './set-language';
import { setThemeColors } from './set-theme-colors';
import { settleWorkbooks } from './settle-workbooks';
import { trimContentTypes } from './trim-content-types';
import { writeProperties } from './write-properties';

interface MendOptions {
  readonly deck: LaidDeck;
  readonly title: string;
  readonly company: string;
  readonly language: string;
  /** Six hexadecimal digits. */
  readonly accent: string;
}

/**
 * Makes of what pptxgenjs 4.0.1 writes a file that PowerPoint opens without an offer to repair it, the same bytes each
 * time. One function a defect; see docs/decisions/0003-deck.md.
 */
export function mendDeck(raw: Uint8Array, { deck, title, company, language, accent }: MendOptions): Uint8Array {
  const files = readFiles(raw);
  removeFolders(files);
  renumberCharts(files);
  separateNotesTheme(files);
  trimContentTypes(files);
  orderPresentation(files);
  dropOrphanAxes(files);
  orderDataPoints(files);
  dropRepeatedProperties(files);
  completeShapes(files);
  numberShapes(files);
  nameSlideNumber(files);
  markHeaderRows(files);
  exactCellLines(files);
  drawInk(files, deck);
  describeShapes(files, altTextsOf(deck));
  setLanguage(files, language);
  setThemeColors(files, accent);
  settleWorkbooks(files);
  writeProperties(files, { title, company, language, slideTitles: deck.slides.map((slide) => slide.title) });
  return zipFiles(files);
}

function altTextsOf({ slides }: LaidDeck): Map<string, string> {
  return new Map(
    slides.flatMap(({ shapes }, index) =>
      shapes.flatMap((shape): [string, string][] =>
        shape.kind === 'table' || shape.kind === 'ink' ? [[altTextKey(index + 1, shape.name), shape.altText]] : [],
      ),
    ),
  );
}
