import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { engagementIdSchema } from '../engagement/engagement-schema';
import { panelSchema } from './panel-schema';
import { profileSchema } from './profile-schema';

export const searchIdSchema = uuidSchema.brand<'SearchId'>();
export type SearchId = z.infer<typeof searchIdSchema>;

/** What the panel prepares: the search screen's draft, one unit for saving and undo. */
export const searchDocumentSchema = z.object({
  title: textSchema(200).default(''),
  /** Shipped role whose questions fit: `vp-marketing`; empty for a role of the panel's own. */
  roleId: z.union([rowIdSchema, z.literal('')]).default(''),
  /** The agreement whose accountabilities became outcomes. */
  agreementId: agreementIdSchema.nullable().default(null),
  profile: profileSchema.prefault({}),
  panel: panelSchema.prefault({}),
});
export type SearchDocument = z.infer<typeof searchDocumentSchema>;

export const searchSchema = z.object({
  id: searchIdSchema,
  engagementId: engagementIdSchema,
  document: searchDocumentSchema,
  rev: z.int().nonnegative(),
  createdAtMs: instantMsSchema,
  updatedAtMs: instantMsSchema,
});
export type Search = z.infer<typeof searchSchema>;

/** A search in a list: without its texts, and without anything that tells of scores. */
export const searchSummarySchema = searchSchema
  .pick({ id: true, engagementId: true, createdAtMs: true, updatedAtMs: true })
  .extend({
    title: z.string(),
    engagementName: z.string(),
    isSample: z.boolean(),
    seats: z.int(),
    candidates: z.int(),
    /** False if the stored text no longer has the digest it was saved with. */
    isIntact: z.boolean(),
  });
export type SearchSummary = z.infer<typeof searchSummarySchema>;
