import { z } from 'zod';

import { rowIdSchema, sha256Schema, uuidSchema } from '../../kernel/ids';
import { agreementIdSchema } from '../agreement/agreement-schema';
import { candidateIdSchema } from '../candidate/candidate-schema';
import { kitPlaceSchema } from '../kit/kit-schema';
import { packPartsSchema } from '../pack/pack-schema';
import { libraryFormatSchema } from '../library/import-schema';
import { dateNumberSchema } from '../kit/seat-kind';
import { reviewIdSchema } from '../review/review-schema';
import { searchIdSchema } from '../search/search-schema';
import { revisionIdSchema } from '../signing/revision-schema';
import { deckLayoutSchema, deckReportSchema } from '../deck/deck-schema';

export const jobIdSchema = uuidSchema.brand<'JobId'>();
export type JobId = z.infer<typeof jobIdSchema>;

/** Long work. Where a file goes is asked for in main's own dialog: no path ever comes from the page. */
export const jobRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('export-deck'), agreementId: agreementIdSchema, layout: deckLayoutSchema }),
  /** The slides of a closed or sealed revision, with its signatures and digest on the signature page. */
  z.object({ kind: z.literal('export-revision-deck'), revisionId: revisionIdSchema, layout: deckLayoutSchema }),
  /** The sealed file as it is stored; of a revision that is still open, the pages with what is signed so far. */
  z.object({ kind: z.literal('export-revision-pdf'), revisionId: revisionIdSchema }),
  /** The agreement as it is being written, marked as a draft on every page. */
  z.object({ kind: z.literal('export-draft-pdf'), agreementId: agreementIdSchema }),
  /** One page to print and sign on paper. */
  z.object({ kind: z.literal('export-signature-page'), revisionId: revisionIdSchema }),
  /** A scan of what was signed on paper, as it was attached. */
  z.object({ kind: z.literal('export-paper'), revisionId: revisionIdSchema, paperId: uuidSchema }),
  /** The root certificate, for whoever wants to trust it. */
  z.object({ kind: z.literal('export-root'), fingerprint: sha256Schema }),
  z.object({ kind: z.literal('export-markdown'), agreementId: agreementIdSchema }),
  z.object({ kind: z.literal('export-handout'), agreementId: agreementIdSchema }),
  z.object({ kind: z.literal('export-agreement'), agreementId: agreementIdSchema }),
  z.object({ kind: z.literal('import-agreement'), engagementId: uuidSchema }),
  /** What the facilitator prints before the day. */
  z.object({ kind: z.literal('export-pack'), agreementId: agreementIdSchema, parts: packPartsSchema }),
  /** The meetings of the communication plan, for a calendar. */
  z.object({ kind: z.literal('export-ics'), agreementId: agreementIdSchema }),
  /** What a held review came to, on one or two pages. */
  z.object({ kind: z.literal('export-review'), reviewId: reviewIdSchema }),
  z.object({ kind: z.literal('export-kit'), ...kitPlaceSchema.shape, form: z.enum(['print', 'fillable']) }),
  /** What a candidate gets before a round: who, when, how long; never a question's key. */
  z.object({ kind: z.literal('export-candidate-handout'), candidateId: candidateIdSchema, date: dateNumberSchema }),
  z.object({
    kind: z.literal('export-scorecard'),
    candidateId: candidateIdSchema,
    seatId: rowIdSchema,
    date: dateNumberSchema,
  }),
  z.object({ kind: z.literal('export-debrief'), candidateId: candidateIdSchema }),
  z.object({ kind: z.literal('export-comparison'), searchId: searchIdSchema }),
  z.object({ kind: z.literal('export-scores'), searchId: searchIdSchema }),
  z.object({ kind: z.literal('export-search'), searchId: searchIdSchema }),
  /** Items of the library of one kind (CSV) or of any (JSON). */
  z.object({
    kind: z.literal('export-library'),
    format: libraryFormatSchema,
    /** Of own and shipped items; a CSV file holds one kind. */
    ids: z.array(rowIdSchema).min(1).max(50_000),
  }),
  /** The bad rows of a previewed import, as CSV with a column that says what is wrong. */
  z.object({ kind: z.literal('export-bad-rows'), token: uuidSchema }),
  z.object({ kind: z.literal('backup') }),
]);
export type JobRequest = z.infer<typeof jobRequestSchema>;

export const jobStateSchema = z.object({
  id: jobIdSchema,
  kind: z.enum([
    'export-deck',
    'export-revision-deck',
    'export-revision-pdf',
    'export-draft-pdf',
    'export-signature-page',
    'export-paper',
    'export-root',
    'export-markdown',
    'export-handout',
    'export-agreement',
    'import-agreement',
    // Started with the file that was chosen for it: `aging.start`.
    'age-leads',
    'export-pack',
    'export-ics',
    'export-review',
    'export-kit',
    'export-candidate-handout',
    'export-scorecard',
    'export-debrief',
    'export-comparison',
    'export-scores',
    'export-search',
    'export-library',
    'export-bad-rows',
    'backup',
  ]),
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
export type JobKind = JobState['kind'];
