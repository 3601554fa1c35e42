import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { questionKindSchema } from '../kit/answer-key-schema';
import { kitPartSchema } from '../kit/kit-schema';
import { dateNumberSchema, seatKindSchema } from '../kit/seat-kind';
import { playbookItemSchema, saidSchema } from './item-schema';

/** A role's profile as a panel takes it over and changes it. */
export const roleTemplateSchema = playbookItemSchema.extend({
  name: saidSchema(120),
  mission: saidSchema(800),
  reportingLine: saidSchema(300),
  outcomes: z
    .array(
      z.strictObject({
        id: rowIdSchema,
        text: saidSchema(600),
        measure: saidSchema(300),
        target: saidSchema(200),
        month: z.int().min(1).max(24),
      }),
    )
    .min(4)
    .max(8),
  competencies: z
    .array(z.strictObject({ id: rowIdSchema, name: saidSchema(80), definition: saidSchema(600) }))
    .min(5)
    .max(8),
  dealBreakers: z.array(z.strictObject({ id: rowIdSchema, text: saidSchema(400) })).min(2),
  /** What each date is for; one entry a date. */
  dates: z
    .array(z.strictObject({ date: dateNumberSchema, purpose: saidSchema(400), hopedOutcome: saidSchema(300) }))
    .length(3),
  /** The question at least four seats ask, each with its own right answer. */
  keyQuestionId: rowIdSchema,
});
export type RoleTemplate = z.infer<typeof roleTemplateSchema>;

export const shippedQuestionSchema = playbookItemSchema.extend({
  /** As it is said aloud. */
  text: saidSchema(600),
  part: kitPartSchema,
  /** Of the role's competencies; null for what is not scored. */
  competencyId: rowIdSchema.nullable(),
  kind: questionKindSchema,
});
export type ShippedQuestion = z.infer<typeof shippedQuestionSchema>;

const factorSchema = z.strictObject({ id: rowIdSchema, text: saidSchema(300) });
const anchorSchema = saidSchema(600);

/** The answer key of one question for one seat on one date, complete. */
export const shippedKeySchema = playbookItemSchema.extend({
  questionId: rowIdSchema,
  seat: seatKindSchema,
  date: dateNumberSchema,
  minutes: z.int().min(2).max(20),
  key: z.strictObject({
    whyAsked: saidSchema(600),
    aPlayerSays: saidSchema(1_200),
    factors: z.array(factorSchema).min(4).max(8),
    probes: z
      .array(z.strictObject({ id: rowIdSchema, factorId: rowIdSchema, ask: saidSchema(300) }))
      .min(2)
      .max(8),
    anchors: z.strictObject({ 1: anchorSchema, 2: anchorSchema, 3: anchorSchema, 4: anchorSchema, 5: anchorSchema }),
    convincingWrong: z.strictObject({ says: saidSchema(600), why: saidSchema(600) }),
    wrongSeat: z.array(z.strictObject({ seat: seatKindSchema, says: saidSchema(400) })),
    redFlags: z.array(saidSchema(200)).min(2).max(6),
    goodQuestionBack: saidSchema(400),
  }),
});
export type ShippedKey = z.infer<typeof shippedKeySchema>;

/** A question without rating that opens or closes a date, for one seat. */
export const unscoredPromptSchema = playbookItemSchema.extend({
  seat: seatKindSchema,
  part: z.enum(['warm-up', 'close']),
  text: saidSchema(600),
  minutes: z.int().min(1).max(10),
});
export type UnscoredPrompt = z.infer<typeof unscoredPromptSchema>;

/** All that ships for one role, put together from `role.json` and one file per seat. */
export const rolePlaybookSchema = z.strictObject({
  template: roleTemplateSchema,
  questions: z.array(shippedQuestionSchema),
  prompts: z.array(unscoredPromptSchema),
  keys: z.array(shippedKeySchema),
});
export type RolePlaybook = z.infer<typeof rolePlaybookSchema>;
