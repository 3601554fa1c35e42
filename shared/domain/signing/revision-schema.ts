import { z } from 'zod';

import { sha256Schema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { agreementDocumentSchema, agreementIdSchema } from '../agreement/agreement-schema';
import { mustHaveIds } from '../agreement/must-have-schema';
import { signatorySchema } from '../agreement/setup-schema';
import { amendmentDraftSchema, changeSchema, looseningSchema } from '../amendment/amendment-schema';
import { clientSchema } from '../engagement/engagement-schema';

export const revisionIdSchema = uuidSchema.brand<'RevisionId'>();
export type RevisionId = z.infer<typeof revisionIdSchema>;

/** Something a must-have still lacks, as the review says it, that was accepted when the revision closed. */
export const gapSchema = z.object({ mustHave: z.enum(mustHaveIds), text: textSchema(1_000) });
export type Gap = z.infer<typeof gapSchema>;

export const predecessorSchema = z.object({
  revisionId: revisionIdSchema,
  number: z.int().min(1),
  contentSha256: sha256Schema,
});
export type Predecessor = z.infer<typeof predecessorSchema>;

/**
 * What is signed. Frozen as canonical JSON (RFC 8785) when the revision closes; SHA-256 of those bytes is the content
 * digest that is printed, signed and attached as `agreement.json`. Never written again from the parsed object: a later
 * app may know more fields.
 */
export const revisionRecordSchema = z.object({
  format: z.literal('rapport-revision'),
  formatVersion: z.literal(1),
  agreementId: agreementIdSchema,
  revisionId: revisionIdSchema,
  /** 1, 2, 3 within one agreement; a reopened revision keeps its number. */
  number: z.int().min(1),
  /** UTC, by the clock of the machine that closed it. */
  closedAt: z.iso.datetime(),
  /** How far that clock had gone back since the latest time recorded before, in milliseconds; left out if it had not. */
  clockWentBackMs: z.int().positive().optional(),
  /** SHA-256 of the root certificate (DER) that the signatures chain to. */
  rootFingerprint: sha256Schema,
  client: clientSchema,
  agreement: agreementDocumentSchema,
  /** Named ones only, marketing first. `marketing` and `sales` are required, witnesses are not. */
  signatories: z.array(signatorySchema).min(2),
  gaps: z.array(gapSchema),
  /** Who accepted the gaps, by name; empty if there were none. */
  gapsAcceptedBy: textSchema(200),
  consentText: z.string(),
  predecessor: predecessorSchema.nullable(),
  amendment: amendmentDraftSchema
    .extend({ changes: z.array(changeSchema), loosenings: z.array(looseningSchema) })
    .nullable(),
});
export type RevisionRecord = z.infer<typeof revisionRecordSchema>;

export const revisionStates = ['open', 'reopened', 'sealed'] as const;
export type RevisionState = (typeof revisionStates)[number];
