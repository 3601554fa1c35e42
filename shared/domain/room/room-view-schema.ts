import { z } from 'zod';

import { instantMsSchema } from '../../kernel/time';
import { stageIdSchema } from '../agreement/stage-ids';
import { roomBodySchema } from './room-body-schema';

/** `contrast` is for projectors in bright rooms: black and white, and no fine shades. */
export const roomThemes = ['light', 'dark', 'contrast'] as const;
export const roomThemeSchema = z.enum(roomThemes);
export type RoomTheme = z.infer<typeof roomThemeSchema>;

/** The time of what the room is in. It is told so that the page can count without asking. */
const roomClockSchema = z.discriminatedUnion('kind', [
  /** A block of the agenda that runs. */
  z.strictObject({
    kind: z.literal('running'),
    label: z.string().max(200),
    /** When the block is over if it takes as long as it was given. */
    endsAtMs: instantMsSchema,
    /** By how much the session is behind when the block ends in time; negative: ahead. */
    behindMs: z.int(),
  }),
  /** No agenda runs: what was used of the stage's own minutes. */
  z.strictObject({
    kind: z.literal('counted'),
    plannedMinutes: z.number().min(0).max(1_440),
    usedMinutes: z.int().nonnegative(),
  }),
]);
export type RoomClock = z.infer<typeof roomClockSchema>;

const stageViewSchema = z.strictObject({
  kind: z.literal('stage'),
  theme: roomThemeSchema,
  /** The agreement's title. */
  title: z.string().max(200),
  stage: stageIdSchema,
  name: z.string().max(80),
  /** What the stage is about, as one question. */
  question: z.string().max(160),
  /** From 1 among the stages of this workshop. */
  number: z.int().min(1),
  count: z.int().min(1),
  /** Name of the stage after it; null on the last. */
  next: z.string().max(80).nullable(),
  clock: roomClockSchema.nullable(),
  body: roomBodySchema,
});
export type StageView = z.infer<typeof stageViewSchema>;

/**
 * What the room's page is told, whole and strict: what is not named here cannot reach the projector. Main checks it
 * before it is sent.
 */
export const roomViewSchema = z.discriminatedUnion('kind', [
  stageViewSchema,
  /** Somebody is behind the curtain at the laptop: which side, and nothing of what. Null where no side is told. */
  z.strictObject({
    kind: z.literal('curtain'),
    theme: roomThemeSchema,
    side: z.enum(['marketing', 'sales']).nullable(),
  }),
  z.strictObject({ kind: z.literal('blank'), theme: roomThemeSchema }),
]);
export type RoomView = z.infer<typeof roomViewSchema>;
