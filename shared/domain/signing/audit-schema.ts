import { z } from 'zod';

import { rowIdSchema, sha256Schema } from '../../kernel/ids';
import { instantMsSchema } from '../../kernel/time';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { revisionIdSchema } from './revision-schema';

export const auditKinds = [
  'closed',
  'reopened',
  'signed',
  'declined',
  'paper-attached',
  'sealed',
  'exported',
  'amendment-begun',
  'amendment-dropped',
] as const;
export type AuditKind = (typeof auditKinds)[number];

/**
 * One line of an agreement's log. `previous` is the SHA-256 of the line before it, so that no line can be changed, left
 * out or put in between unnoticed. Names stay out of it: they are read from the record that `subjectSha256` names.
 */
export const auditEntrySchema = z.object({
  agreementId: agreementIdSchema,
  /** 1, 2, 3 without a gap. */
  position: z.int().min(1),
  kind: z.enum(auditKinds),
  atMs: instantMsSchema,
  /** How far the clock had gone back since the line before, in milliseconds; null if it had not. */
  clockWentBackMs: z.int().positive().nullable(),
  revisionId: revisionIdSchema.nullable(),
  signatoryId: rowIdSchema.nullable(),
  /** Digest of the record this line is about: content, signature, decline, scan, seal or exported file. */
  subjectSha256: sha256Schema.nullable(),
  /** Of a closing, a signature and a seal: digest of the revision's PDF as it stood after it. */
  fileSha256: sha256Schema.optional(),
  /** What was exported, "sealed PDF"; else empty. */
  detail: z.string().max(200),
  previous: sha256Schema.nullable(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

export const auditLogSchema = z.object({
  /** Oldest first. */
  entries: z.array(auditEntrySchema),
  /** Where the chain breaks or the records do not match it, in words; null if it holds. */
  problem: z.string().nullable(),
});
export type AuditLog = z.infer<typeof auditLogSchema>;
