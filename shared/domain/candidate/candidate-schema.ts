import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { longTextSchema, textSchema } from '../../kernel/text';
import { calendarDaySchema, instantMsSchema } from '../../kernel/time';
import { dateNumberSchema } from '../kit/seat-kind';
import { searchIdSchema } from '../search/search-schema';

export const candidateIdSchema = uuidSchema.brand<'CandidateId'>();
export type CandidateId = z.infer<typeof candidateIdSchema>;

/** Where a candidate stands: set by hand, never by a score. */
export const candidateStages = [
  'new',
  'date-1',
  'date-2',
  'date-3',
  'debrief',
  'offer',
  'hired',
  'on-hold',
  'declined',
  'withdrawn',
] as const;
export const candidateStageSchema = z.enum(candidateStages);
export type CandidateStage = z.infer<typeof candidateStageSchema>;

export const candidateDraftSchema = z.object({
  name: textSchema(200).pipe(z.string().trim().min(1, 'Write the candidate’s name')),
  /** "VP Marketing at Northwind". */
  headline: textSchema(300).default(''),
  email: textSchema(320)
    .pipe(z.union([z.literal(''), z.email('This is not an e-mail address')]))
    .default(''),
  phone: textSchema(60).default(''),
  /** "Referred by J. Marlow", "LinkedIn", "agency". */
  source: textSchema(200).default(''),
  notes: longTextSchema.default(''),
  /** Last day on which the data may be kept; null while nobody has set it. */
  retainUntil: calendarDaySchema.nullable().default(null),
  /** Kept beyond that day, for a reason (a dispute, say); empty: no hold. */
  holdReason: textSchema(400).default(''),
});
export type CandidateDraft = z.infer<typeof candidateDraftSchema>;
export type CandidateDraftInput = z.input<typeof candidateDraftSchema>;

export const candidateFileSchema = z.object({
  id: uuidSchema,
  /** As it was called, made safe. */
  name: z.string().min(1).max(255),
  /** As sniffed from its bytes, never as claimed. */
  mediaType: z.string(),
  sizeBytes: z.int().nonnegative(),
  addedAtMs: instantMsSchema,
});
export type CandidateFile = z.infer<typeof candidateFileSchema>;

/** What anybody may know of a seat's interview: that it happened, never how it went. */
export const seatStatuses = ['waiting', 'begun', 'committed', 'excused'] as const;
const seatProgressSchema = z.object({
  seatId: rowIdSchema,
  status: z.enum(seatStatuses),
  /** Why the seat does not interview; absent unless it is excused. */
  excuseReason: z.string().optional(),
});
export type SeatProgress = z.infer<typeof seatProgressSchema>;

export const dateProgressSchema = z.object({
  date: dateNumberSchema,
  seats: z.array(seatProgressSchema),
  /** True once every seat of the date has committed or is excused: then its scores are open. */
  isOpen: z.boolean(),
});
export type DateProgress = z.infer<typeof dateProgressSchema>;

export const candidateSchema = candidateDraftSchema.extend({
  id: candidateIdSchema,
  searchId: searchIdSchema,
  stage: candidateStageSchema,
  files: z.array(candidateFileSchema),
  /** One entry for each date any seat interviews on. */
  dates: z.array(dateProgressSchema),
  createdAtMs: instantMsSchema,
  updatedAtMs: instantMsSchema,
});
export type Candidate = z.infer<typeof candidateSchema>;

/** What remains of an erased candidate: no name, no id, only what was done. */
export const erasureCertificateSchema = z.object({
  id: uuidSchema,
  erasedAtMs: instantMsSchema,
  searchTitle: z.string(),
  files: z.int().nonnegative(),
  scorecards: z.int().nonnegative(),
  /** Backups that held the candidate and were rewritten; null while that is still to be done. */
  backupsRewritten: z.int().nonnegative().nullable(),
  /** Names of backups too damaged to be opened or rewritten: they were left as they are. */
  backupsLeft: z.array(z.string()).default([]),
});
export type ErasureCertificate = z.infer<typeof erasureCertificateSchema>;
