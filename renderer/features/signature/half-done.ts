import { z } from 'zod';

import type { SigningSheet } from '#shared/domain/signing/room-schema';
import { inkPointSchema } from '#shared/domain/signing/signature-schema';

/** What a signatory has done before signing. None of it counts until they sign. */
const halfDoneSchema = z.object({
  /** Slides that were on screen, from 0. */
  seen: z.array(z.int()),
  hasConsented: z.boolean(),
  consentedLoosenings: z.array(z.string()),
  method: z.enum(['drawn', 'typed']),
  typed: z.string(),
  strokes: z.array(z.array(inkPointSchema)),
});
export type HalfDone = z.infer<typeof halfDoneSchema>;

export const nothingDone: HalfDone = {
  seen: [0],
  hasConsented: false,
  consentedLoosenings: [],
  method: 'drawn',
  typed: '',
  strokes: [],
};

const keptSchema = z.object({
  sheet: z.string(),
  half: halfDoneSchema,
  /** True from the hand-over screen on: a page that is read anew shows nothing of the sheet again. */
  isHandedBack: z.boolean(),
});
export type Kept = Omit<z.infer<typeof keptSchema>, 'sheet'>;

/** One place for all sheets: of whoever had the laptop before, nothing is left. It goes with the window. */
const PLACE = 'rapport-sheet';

type Place = Pick<SigningSheet, 'revisionId' | 'contentSha256'> & { readonly signatory: { readonly id: string } };

const nameOf = ({ revisionId, contentSha256, signatory }: Place) => `${revisionId} ${contentSha256} ${signatory.id}`;

export function keepHalfDone(place: Place, kept: Kept): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify({ ...kept, sheet: nameOf(place) }));
  } catch (error) {
    // A scribble may be larger than the place for it: then it is lost with the page, and nothing else is.
    console.warn('what is half-done is not kept', error);
  }
}

export function forgetHalfDone(): void {
  sessionStorage.removeItem(PLACE);
}

/** What was kept of this very sheet; what was kept of another one is forgotten. */
export function keptHalfDone(place: Place): Kept {
  const text = sessionStorage.getItem(PLACE);
  const kept = keptSchema.safeParse(text === null ? null : JSON.parse(text));
  if (kept.success && kept.data.sheet === nameOf(place)) {
    return { half: kept.data.half, isHandedBack: kept.data.isHandedBack };
  }
  forgetHalfDone();
  return { half: nothingDone, isHandedBack: false };
}

/** True if handing the laptop back would lose something. */
export const isBegun = ({ hasConsented, consentedLoosenings, typed, strokes }: HalfDone): boolean =>
  hasConsented || consentedLoosenings.length > 0 || typed.trim() !== '' || strokes.length > 0;
