import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';

/** Why a signed agreement is changed, written before the new revision closes. */
export const amendmentDraftSchema = z.object({
  /** What changed under pressure. */
  reason: textSchema(2_000).default(''),
  /** From when, until when, what happens to what is under way. */
  timeline: textSchema(2_000).default(''),
  /** How one will see whether the change works. */
  newKpis: textSchema(2_000).default(''),
});
export type AmendmentDraft = z.infer<typeof amendmentDraftSchema>;

export const changeSections = [
  'title',
  'setup',
  'summary',
  'terminology',
  'plan',
  'communication',
  'marketing',
  'sales',
] as const;

/** One difference between two revisions in words. */
export const changeSchema = z.object({
  section: z.enum(changeSections),
  /** What changed: "Response time to accepted leads". */
  what: z.string(),
  /** As it stood, "at most 4 working hours"; empty for something new. */
  before: z.string(),
  /** As it stands now; empty for something left out. */
  after: z.string(),
});
export type Change = z.infer<typeof changeSchema>;

/** A promise, or what it is read by, that the new revision loosens, or may loosen where figures alone do not tell. */
export const looseningSchema = z.object({
  /** Unique among the loosenings of one comparison and the same whenever it is made. */
  id: rowIdSchema,
  /** The sentence a leader consents to: "Response time to accepted leads: from at most 4 to at most 8 working hours". */
  text: z.string(),
  /** `loosened` follows from the numbers; `may-loosen` is a change of words, units or hours that somebody must judge. */
  certainty: z.enum(['loosened', 'may-loosen']),
});
export type Loosening = z.infer<typeof looseningSchema>;
