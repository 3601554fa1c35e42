import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { answerKeySchema, questionKindSchema } from './answer-key-schema';
import { searchIdSchema } from '../search/search-schema';
import { dateNumberSchema } from './seat-kind';

/**
 * Where a question stands in the conversation: getting to know each other (never scored), the key question, depth, the
 * candidate's own 15 minutes (what they ask back is scored), close (never scored).
 */
export const kitParts = ['warm-up', 'key', 'depth', 'candidate', 'close'] as const;
export const kitPartSchema = z.enum(kitParts);
export type KitPart = z.infer<typeof kitPartSchema>;

export const kitItemSchema = z.object({
  id: rowIdSchema,
  part: kitPartSchema.default('depth'),
  /** As it is said aloud. */
  text: textSchema(1_200).default(''),
  /** Of the search's profile; null for what is not scored. */
  competencyId: rowIdSchema.nullable().default(null),
  kind: questionKindSchema.default('behavioural'),
  minutes: z.number().min(0).max(120).default(5),
  isScored: z.boolean().default(true),
  key: answerKeySchema.prefault({}),
  /** The shipped key it was taken from; null for the panel's own question. */
  origin: z
    .object({ keyId: rowIdSchema, version: z.int().min(1) })
    .nullable()
    .default(null),
});
export type KitItem = z.infer<typeof kitItemSchema>;

const uniqueIds = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id)).size === rows.length;

/** The ordered questions of one seat on one date. What is hashed when it is locked. */
export const kitDocumentSchema = z.object({
  items: z.array(kitItemSchema).max(60).refine(uniqueIds, 'Two questions have the same id').default([]),
  /** Length of the interview. */
  plannedMinutes: z.number().min(5).max(480).default(60),
});
export type KitDocument = z.infer<typeof kitDocumentSchema>;

/** Which kit: one seat on one date of one search. */
export const kitPlaceSchema = z.object({ searchId: searchIdSchema, seatId: rowIdSchema, date: dateNumberSchema });
export type KitPlace = z.infer<typeof kitPlaceSchema>;

const kitLockSchema = z.object({
  /** 1 is the first; each later edit that is locked makes another. */
  version: z.int().min(1),
  /** SHA-256 of the canonical JSON of the kit, hex. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  lockedAtMs: instantMsSchema,
  /** How many interviews have begun with this version. */
  interviews: z.int().nonnegative(),
});
export type KitLock = z.infer<typeof kitLockSchema>;

export const kitSchema = kitPlaceSchema.extend({
  document: kitDocumentSchema,
  rev: z.int().nonnegative(),
  /** Every version that was locked, newest first. */
  locks: z.array(kitLockSchema),
  /** True if the working kit is not the newest locked one. */
  isChangedSinceLock: z.boolean(),
});
export type Kit = z.infer<typeof kitSchema>;

/** A kit in a list: without its texts. */
export const kitSummarySchema = kitSchema
  .pick({ seatId: true, date: true, locks: true, isChangedSinceLock: true })
  .extend({
    questions: z.int().nonnegative(),
    scored: z.int().nonnegative(),
    minutes: z.number().nonnegative(),
    plannedMinutes: z.number(),
    /** Competencies its scored questions rate. */
    competencyIds: z.array(z.string()),
  });
export type KitSummary = z.infer<typeof kitSummarySchema>;
