import type { PdfFile } from '../pdf/pdf-file';
import { pageTexts } from './page-texts';

/** Heads the evidence page, and the label before the digest on it. */
const PAGE = 'Evidence';
const LABEL = 'Content digest';

/** The content digest as it is printed on the evidence page, which is the last that says so; null if it cannot be read. */
export function printedDigest(file: PdfFile): string | null {
  const page = pageTexts(file).findLast((runs) => runs.includes(PAGE) && runs.includes(LABEL));
  const after = page?.slice(page.indexOf(LABEL) + 1) ?? [];
  return after.find((run) => /^[0-9a-f]{64}$/.test(run)) ?? null;
}
