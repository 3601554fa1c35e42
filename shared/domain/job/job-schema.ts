import { z } from 'zod';

import { uuidSchema } from '../../kernel/ids';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { deckLayoutSchema, deckReportSchema } from '../deck/deck-schema';

export const jobIdSchema = uuidSchema.brand<'JobId'>();
export type JobId = z.infer<typeof jobIdSchema>;

/** Long work. Where a file goes is asked for in main's own dialog: no path ever comes from the page. */
export const jobRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('export-deck'), agreementId: agreementIdSchema, layout: deckLayoutSchema }),
  z.object({ kind: z.literal('export-markdown'), agreementId: agreementIdSchema }),
  z.object({ kind: z.literal('export-handout'), agreementId: agreementIdSchema }),
  z.object({ kind: z.literal('export-agreement'), agreementId: agreementIdSchema }),
  z.object({ kind: z.literal('import-agreement'), engagementId: uuidSchema }),
  z.object({ kind: z.literal('backup') }),
]);
export type JobRequest = z.infer<typeof jobRequestSchema>;
export type JobKind = JobRequest['kind'];

export const jobStateSchema = z.object({
  id: jobIdSchema,
  kind: z.enum(['export-deck', 'export-markdown', 'export-handout', 'export-agreement', 'import-agreement', 'backup']),
  status: z.enum(['running', 'done', 'failed', 'cancelled']),
  /** What it is doing now, for the user. */
  phase: z.string(),
  /** 0 to 1. */
  fraction: z.number().min(0).max(1),
  /** Name of the written file without its folder; null before there is one. */
  fileName: z.string().nullable(),
  /** What was wrong and what to do; null unless failed. */
  message: z.string().nullable(),
  report: deckReportSchema.nullable(),
  /** The agreement an import made. */
  agreementId: agreementIdSchema.nullable(),
});
export type JobState = z.infer<typeof jobStateSchema>;
