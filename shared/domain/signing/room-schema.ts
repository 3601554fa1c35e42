import { z } from 'zod';

import { rowIdSchema, sha256Schema } from '../../kernel/ids';
import { instantMsSchema } from '../../kernel/time';
import { agreementDocumentSchema, agreementIdSchema, agreementStatuses } from '../agreement/agreement-schema';
import { signatoryRoles } from '../agreement/setup-schema';
import { amendmentDraftSchema, changeSchema, looseningSchema } from '../amendment/amendment-schema';
import { calendarFaultSchema } from '../calendar/calendar-faults';
import { deckPreviewSchema } from '../deck/deck-schema';
import { clientSchema, engagementIdSchema } from '../engagement/engagement-schema';
import { auditLogSchema } from './audit-schema';
import { keysStatusSchema } from './keys-schema';
import { gapSchema, predecessorSchema, revisionIdSchema, revisionStates } from './revision-schema';
import { inkPictureSchema } from './signature-schema';

export const signatoryViewSchema = z.object({
  id: rowIdSchema,
  name: z.string(),
  title: z.string(),
  role: z.enum(signatoryRoles),
  isRequired: z.boolean(),
  state: z.enum(['waiting', 'signed', 'on-paper', 'declined']),
  /** How it was signed; null unless `signed`. */
  method: z.enum(['drawn', 'typed']).nullable(),
  picture: inkPictureSchema.nullable(),
  /** When it was signed, attached or declined; null while waiting. */
  atMs: instantMsSchema.nullable(),
  clockWentBackMs: z.int().nullable(),
  /** Why it was declined. */
  reason: z.string().nullable(),
  consentedLoosenings: z.array(rowIdSchema),
});
export type SignatoryView = z.infer<typeof signatoryViewSchema>;

/** A closed revision as the signing page shows it. */
export const revisionViewSchema = z.object({
  id: revisionIdSchema,
  number: z.int().min(1),
  state: z.enum(revisionStates),
  /** True for a sealed one that a newer sealed one amends. */
  isSuperseded: z.boolean(),
  contentSha256: sha256Schema,
  closedAtMs: instantMsSchema,
  sealedAtMs: instantMsSchema.nullable(),
  fileSha256: sha256Schema.nullable(),
  reopenedAtMs: instantMsSchema.nullable(),
  reopenReason: z.string().nullable(),
  rootFingerprint: sha256Schema,
  gaps: z.array(gapSchema),
  gapsAcceptedBy: z.string(),
  predecessor: predecessorSchema.nullable(),
  amendment: amendmentDraftSchema
    .extend({ changes: z.array(changeSchema), loosenings: z.array(looseningSchema) })
    .nullable(),
  signatories: z.array(signatoryViewSchema),
  /** Scans of what was signed on paper. */
  papers: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      signatoryIds: z.array(rowIdSchema),
      attachedAtMs: instantMsSchema,
    }),
  ),
  /** Why it cannot be sealed yet, in words; null if it can, or is sealed. */
  whyNotSeal: z.string().nullable(),
});
export type RevisionView = z.infer<typeof revisionViewSchema>;

/** What stands between a draft and its closing. */
export const closingViewSchema = z.object({
  /** Must be mended first: a signatory of a side is missing, two are the same person. */
  blockers: z.array(z.string()),
  /** Must be mended first too: what keeps the working time from being counted. */
  workingTime: z.array(calendarFaultSchema),
  /** Must be accepted by name. */
  gaps: z.array(gapSchema),
  /** Said before it closes; hinders nothing. */
  notes: z.array(z.string()),
  /** What the draft changes of the sealed revision; null for a first revision. */
  amendment: z
    .object({
      draft: amendmentDraftSchema,
      predecessor: predecessorSchema,
      changes: z.array(changeSchema),
      loosenings: z.array(looseningSchema),
    })
    .nullable(),
});
export type ClosingView = z.infer<typeof closingViewSchema>;

/** Everything the signing page of one agreement shows. */
export const signingRoomSchema = z.object({
  agreementId: agreementIdSchema,
  engagementId: engagementIdSchema,
  clientName: z.string(),
  isSample: z.boolean(),
  title: z.string(),
  status: z.enum(agreementStatuses),
  rev: z.int().nonnegative(),
  /** Null while a revision is open or sealed and nothing is being drafted. */
  closing: closingViewSchema.nullable(),
  /** Newest first. */
  revisions: z.array(revisionViewSchema),
  log: auditLogSchema,
  keys: keysStatusSchema,
});
export type SigningRoom = z.infer<typeof signingRoomSchema>;

/** The frozen content of one revision; the slides carry the signatures it has so far. */
export const revisionContentSchema = z.object({
  client: clientSchema,
  document: agreementDocumentSchema,
  slides: deckPreviewSchema,
});
export type RevisionContent = z.infer<typeof revisionContentSchema>;

/** What one signatory gets to read and sign. */
export const signingSheetSchema = z.object({
  revisionId: revisionIdSchema,
  agreementId: agreementIdSchema,
  number: z.int().min(1),
  title: z.string(),
  clientName: z.string(),
  contentSha256: sha256Schema,
  consentText: z.string(),
  signatory: signatoryViewSchema,
  /** The whole text: the slides may have no room for all of it. */
  client: clientSchema,
  document: agreementDocumentSchema,
  /** Accepted when the revision closed, and by whom; empty if there were none. */
  gaps: z.array(gapSchema),
  gapsAcceptedBy: z.string(),
  /** Why the revision before is changed; null for a first revision. */
  amendment: amendmentDraftSchema.nullable(),
  /** To be consented to one by one by the signatories of both sides; empty for a witness. */
  loosenings: z.array(looseningSchema),
  changes: z.array(changeSchema),
  slides: deckPreviewSchema,
  /** False if the revision was sealed or reopened meanwhile, or this signatory signed or declined. */
  isOpen: z.boolean(),
});
export type SigningSheet = z.infer<typeof signingSheetSchema>;

/** What came of checking an agreement's whole chain of sealed revisions. */
export const chainReportSchema = z.object({
  isWhole: z.boolean(),
  /** Oldest first. */
  links: z.array(
    z.object({
      revisionId: revisionIdSchema,
      number: z.int().min(1),
      contentSha256: sha256Schema,
      isIntact: z.boolean(),
      problems: z.array(z.string()),
    }),
  ),
  /** Of the log beside it; null if it holds. */
  logProblem: z.string().nullable(),
});
export type ChainReport = z.infer<typeof chainReportSchema>;
