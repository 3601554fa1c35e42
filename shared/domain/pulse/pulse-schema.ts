import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { calendarDaySchema } from '../../kernel/time';
import { pulseStatementSchema, pulseThemes } from '../playbook/workshop-material-schema';

export const pulseSides = ['marketing', 'sales'] as const;
export const pulseSideSchema = z.enum(pulseSides);
export type PulseSide = z.infer<typeof pulseSideSchema>;

/** Of each side. With fewer, a mean says nearly what each of them answered. */
export const LEAST_SHEETS = 3;

/** From 1 (not at all) to 5 (entirely). */
export const pulseValues = [1, 2, 3, 4, 5] as const;
export const pulseValueSchema = z.literal(pulseValues, 'Answer with a number from 1 to 5');
export type PulseValue = z.infer<typeof pulseValueSchema>;

/** A statement as it was asked: kept with the round, because a later version of the app may ask in other words. */
export const askedStatementSchema = pulseStatementSchema.pick({
  id: true,
  version: true,
  theme: true,
  statement: true,
  isReversed: true,
  whenLow: true,
});
export type AskedStatement = z.infer<typeof askedStatementSchema>;

/** What one person hands in: an answer to every statement, and nothing that says who or when. */
export const pulseSheetSchema = z.strictObject({
  side: pulseSideSchema,
  answers: z.array(z.strictObject({ statementId: rowIdSchema, value: pulseValueSchema })).max(60),
});
export type PulseSheet = z.infer<typeof pulseSheetSchema>;

/** One answer by itself: it belongs to a side and to no sheet. */
export interface PulseAnswer {
  readonly side: PulseSide;
  readonly statementId: string;
  readonly value: PulseValue;
}

export type PulseTheme = (typeof pulseThemes)[number];

/** How the answers of a side spread over a theme, turned so that high is good news. */
const spreadSchema = z.strictObject({
  low: z.int().nonnegative(),
  middle: z.int().nonnegative(),
  high: z.int().nonnegative(),
});
export type PulseSpread = z.infer<typeof spreadSchema>;

/** What may be known of a side on a theme. */
const themeReadingSchema = z.strictObject({
  /** Rounded to a half, and cut at 1.5 and 4.5: beyond them it would say what every single person answered. */
  mean: z.number().min(1.5).max(4.5),
  level: z.enum(['low', 'mixed', 'high']),
  /** Null where it could point to a person. */
  spread: spreadSchema.nullable(),
});
export type ThemeReading = z.infer<typeof themeReadingSchema>;

const bySide = z.strictObject({ marketing: themeReadingSchema, sales: themeReadingSchema });

/** The themes that a room may see. The leaders' relationship is not among them, so no result can carry it. */
export const roomThemeSchema = z.enum(pulseThemes).exclude(['leaders']);
export type RoomTheme = z.infer<typeof roomThemeSchema>;

/** A round that ended with enough sheets of both sides. No figure in it is of both sides together. */
const pulseResultSchema = z.strictObject({
  heldOn: calendarDaySchema,
  sheets: z.strictObject({
    marketing: z.int().min(LEAST_SHEETS),
    sales: z.int().min(LEAST_SHEETS),
  }),
  themes: z.array(
    bySide.extend({
      theme: roomThemeSchema,
      /** What to ask the room where a side reads low. */
      questions: z.array(z.string()),
    }),
  ),
});
export type PulseResult = z.infer<typeof pulseResultSchema>;

/** How the two leaders get on, for the facilitator alone. */
export const leadersReadingSchema = bySide.extend({
  isLow: z.boolean(),
  /** What to ask the two, with the door shut; empty where neither side reads low. */
  questions: z.array(z.string()),
});
export type LeadersReading = z.infer<typeof leadersReadingSchema>;

/** How a round goes, as far as anybody may know. */
export const pulseDeskSchema = z.strictObject({
  /** Null while none is under way. */
  running: z
    .strictObject({
      statements: z.array(z.strictObject({ id: rowIdSchema, statement: z.string() })),
      /** Only whether enough are in: a count that did not grow would say that the last person handed in nothing. */
      hasEnough: z.strictObject({ marketing: z.boolean(), sales: z.boolean() }),
    })
    .nullable(),
  result: pulseResultSchema.nullable(),
  /** True on the day of the result: a second round with one person more would show what that person answered. */
  isHeldToday: z.boolean(),
});
export type PulseDesk = z.infer<typeof pulseDeskSchema>;
