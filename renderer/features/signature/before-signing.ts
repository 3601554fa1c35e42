import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { markSchema, type Mark } from '#shared/domain/signing/signature-schema';
import type { HalfDone } from './half-done';
import { PAD_HEIGHT, PAD_WIDTH } from './pad/pad-points';

/** The signature as it stands on the sheet; null while it is none yet. */
export function markOf({ method, typed, strokes }: HalfDone): Mark | null {
  const mark = markSchema.safeParse(
    method === 'typed' ? { method, text: typed } : { method, width: PAD_WIDTH, height: PAD_HEIGHT, strokes },
  );
  return mark.success ? mark.data : null;
}

/** What is still to be done before one can sign, in words; empty if nothing is. */
export function stillMissing(sheet: Pick<SigningSheet, 'loosenings'>, half: HalfDone): string[] {
  const open = sheet.loosenings.filter(({ id }) => !half.consentedLoosenings.includes(id)).length;
  const missing: string[] = [];
  if (open === 1) missing.push('Consent to the loosening that is not ticked yet.');
  if (open > 1) missing.push(`Consent to the ${open} loosenings that are not ticked yet.`);
  if (!half.hasConsented) missing.push('Tick that you consent to sign electronically.');
  if (!markOf(half)) missing.push(half.method === 'typed' ? 'Type your name.' : 'Draw your signature.');
  return missing;
}

/** "Slides 3 and 5 were not on screen yet."; empty if all were. */
export function unseenWords(count: number, seen: readonly number[]): string {
  const unseen = Array.from({ length: count }, (_, index) => index)
    .filter((index) => !seen.includes(index))
    .map((index) => String(index + 1));
  if (unseen.length === 0) return '';
  if (unseen.length === 1) return `Slide ${unseen.join('')} was not on screen yet.`;
  return `Slides ${new Intl.ListFormat('en-GB').format(unseen)} were not on screen yet.`;
}
