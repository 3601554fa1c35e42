import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { stageIdSchema } from '../agreement/stage-ids';

const minutesSchema = z.number().min(0).max(1_440).nullable().default(null);

/** A stretch of the day: a stage of the workshop, a break, or something else (`stage` null, `isBreak` false). */
export const agendaBlockSchema = z.object({
  id: rowIdSchema,
  title: textSchema(200).default(''),
  stage: stageIdSchema.nullable().default(null),
  /** No re-planning touches a break. */
  isBreak: z.boolean().default(false),
  /** 1, or 2 for the second of two sessions. */
  session: z.int().min(1).max(2).default(1),
  minutes: minutesSchema,
  /** No re-planning goes below; null: half of its minutes, at least five. */
  leastMinutes: minutesSchema,
  endsWith: textSchema(400).default(''),
});
export type AgendaBlock = z.infer<typeof agendaBlockSchema>;

/** As many as `agendaSchema` takes. */
export const MOST_BLOCKS = 60;

/** A stretch in which the room was in a block. A block that was come back to has several. */
const heldSchema = z.object({ blockId: rowIdSchema, startedAtMs: instantMsSchema, endedAtMs: instantMsSchema });

/** Minutes after midnight. */
const minuteOfDay = z.int().min(0).max(1_439);

export const agendaSchema = z.object({
  /** When each session begins, in minutes after midnight. */
  startsAt: z.tuple([minuteOfDay, minuteOfDay]).default([9 * 60, 9 * 60]),
  blocks: z.array(agendaBlockSchema).max(MOST_BLOCKS).default([]),
  /** The live clock: when the room began the block it is in; null while nothing runs. */
  running: z
    .object({
      blockId: rowIdSchema,
      blockStartedAtMs: instantMsSchema,
      /** When the session's first block began. */
      sessionStartedAtMs: instantMsSchema,
      /** Minutes behind at which the facilitator said to go on as it is: asked again when it gets worse. */
      keptBehind: z.number().nonnegative().default(0),
    })
    .nullable()
    .default(null),
  /** When the room was told that the session under way ends; behind and ahead are counted against it. */
  endsAtMs: instantMsSchema.nullable().default(null),
  /** Where the room has been, in order, without the block it is in now. */
  held: z.array(heldSchema).max(400).default([]),
});
export type Agenda = z.infer<typeof agendaSchema>;
