import { z } from 'zod';

import { uuidSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';

export const engagementIdSchema = uuidSchema.brand<'EngagementId'>();
export type EngagementId = z.infer<typeof engagementIdSchema>;

/** Page of printed exports. Slides are always 16:9. */
const pageSizeSchema = z.enum(['A4', 'Letter']);
export type PageSize = z.infer<typeof pageSizeSchema>;

/** ISO 4217 code, checked by form only: the app formats with `Intl`, which accepts any three letters. */
const currencySchema = z.string().regex(/^[A-Z]{3}$/, 'A currency is three capital letters, such as EUR');

const localeSchema = z.string().refine(isLocale, 'This locale is not known, write one such as en-GB or de-DE');

const accentColorSchema = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'A colour is # and six digits, such as #14306B');

/** PNG or JPEG as base64, at most 1 MB decoded. What the bytes really are is checked where they come in. */
export const logoSchema = z.object({
  mediaType: z.enum(['image/png', 'image/jpeg']),
  base64: z.base64('This logo is not a picture').max(1_400_000, 'A logo may have at most 1 MB'),
});
export type Logo = z.infer<typeof logoSchema>;

/** What exports need to know of the client. */
export const clientSchema = z.object({
  name: textSchema(200).pipe(z.string().trim().min(1, 'Write the client’s name')),
  accentColor: accentColorSchema.default('#14306B'),
  logo: logoSchema.nullable().default(null),
  pageSize: pageSizeSchema.default('A4'),
  locale: localeSchema.default('en-GB'),
  currency: currencySchema.default('EUR'),
});
export type Client = z.infer<typeof clientSchema>;

export const engagementDraftSchema = clientSchema.extend({
  industry: textSchema(200).default(''),
  notes: longTextSchema.default(''),
});
export type EngagementDraft = z.infer<typeof engagementDraftSchema>;
export type EngagementDraftInput = z.input<typeof engagementDraftSchema>;

export const engagementSchema = engagementDraftSchema.extend({
  id: engagementIdSchema,
  /** True for the invented company that ships with the app; it can be reset and never mixes with real data. */
  isSample: z.boolean(),
  createdAtMs: instantMsSchema,
  updatedAtMs: instantMsSchema,
  /** Null while the engagement is in use. */
  archivedAtMs: instantMsSchema.nullable(),
});
export type Engagement = z.infer<typeof engagementSchema>;

function isLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length === 1;
  } catch {
    return false;
  }
}
