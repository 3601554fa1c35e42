import { z } from 'zod';

import { rowIdSchema, uuidSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { leadSets, leadSorts } from '../playbook/workshop-material-schema';

export const sortingRoundIdSchema = uuidSchema.brand<'SortingRoundId'>();
export type SortingRoundId = z.infer<typeof sortingRoundIdSchema>;

export const leadSortSchema = z.enum(leadSorts);
export type LeadSort = z.infer<typeof leadSortSchema>;

/** Fewer say little, more tire the room. */
export const MOST_LEADS = 40;

/** A lead of a round, copied from the library, so that a result stays what was talked about. */
const roundLeadSchema = z.object({
  id: rowIdSchema,
  title: textSchema(200),
  facts: textSchema(1_000),
  /** Null where the library's item names none. */
  reference: leadSortSchema.nullable(),
  reason: textSchema(600),
});
export type RoundLead = z.infer<typeof roundLeadSchema>;

/** A term as it was worded when the round began. */
const roundTermSchema = z.object({
  id: rowIdSchema,
  name: textSchema(200),
  entryTest: textSchema(2_000),
  exitTest: textSchema(2_000),
});
export type RoundTerm = z.infer<typeof roundTermSchema>;

/** All that a round is about; frozen when it begins. */
export const sortingMaterialSchema = z.object({
  /** Every sort a lead can get, with the term that defines it; null while the agreement has none. */
  sorts: z.array(z.object({ sort: leadSortSchema, termId: rowIdSchema.nullable() })),
  terms: z.array(roundTermSchema),
  leads: z.array(roundLeadSchema).min(1).max(MOST_LEADS),
});
export type SortingMaterial = z.infer<typeof sortingMaterialSchema>;

/** What a side sorted, by lead; a lead it has not sorted yet is left out. */
const sortsSchema = z.partialRecord(rowIdSchema, leadSortSchema);
export type Sorts = z.infer<typeof sortsSchema>;

/** One side's sheet while it sorts and after. */
export const sortingSheetDocumentSchema = z.object({
  sorts: sortsSchema.default({}),
  /** The lead on screen; a killed app comes back to it. */
  currentLeadId: z.union([rowIdSchema, z.literal('')]).default(''),
});
export type SortingSheetDocument = z.infer<typeof sortingSheetDocumentSchema>;

/** How far a side is: never what it sorted. */
const sideStates = ['waiting', 'begun', 'committed'] as const;
const sideStateSchema = z.enum(sideStates);
export type SideState = z.infer<typeof sideStateSchema>;

/** A round as everybody may know it. */
export const sortingRoundSchema = z.object({
  id: sortingRoundIdSchema,
  /** 1 is the first of the agreement. */
  number: z.int().min(1),
  createdAtMs: instantMsSchema,
  marketing: sideStateSchema,
  sales: sideStateSchema,
});
export type SortingRound = z.infer<typeof sortingRoundSchema>;

/** Both sides have committed. */
export const isRoundOpen = ({ marketing, sales }: Pick<SortingRound, 'marketing' | 'sales'>): boolean =>
  marketing === 'committed' && sales === 'committed';

/** All a side sees while it sorts: of a lead neither reference nor reason, nothing of the other side. */
export const sortingSheetSchema = z.object({
  id: sortingRoundIdSchema,
  sorts: sortingMaterialSchema.shape.sorts,
  terms: sortingMaterialSchema.shape.terms,
  /** In this side's own order. */
  leads: z.array(roundLeadSchema.omit({ reference: true, reason: true })),
  document: sortingSheetDocumentSchema,
  rev: z.int().nonnegative(),
});
export type SortingSheet = z.infer<typeof sortingSheetSchema>;

/** What both sides sorted, once both have committed. */
export const sortingResultSchema = z.object({
  round: sortingRoundSchema,
  material: sortingMaterialSchema,
  marketing: sortsSchema,
  sales: sortsSchema,
});
export type SortingResult = z.infer<typeof sortingResultSchema>;

/** Which leads a round takes: a set that ships, or items of the library. */
export const leadChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), set: z.enum(leadSets) }),
  z.object({
    kind: z.literal('items'),
    ids: z
      .array(rowIdSchema)
      .min(1, 'Choose at least one lead')
      .max(MOST_LEADS, `At most ${MOST_LEADS} leads`)
      .refine((ids) => new Set(ids).size === ids.length, 'Each lead is sorted once'),
  }),
  /** The leads of an earlier round, as they were. */
  z.object({ kind: z.literal('round'), id: sortingRoundIdSchema }),
]);
export type LeadChoice = z.infer<typeof leadChoiceSchema>;
