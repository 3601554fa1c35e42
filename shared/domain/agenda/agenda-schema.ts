import { z } from 'zod';

import { rowIdSchema } from '../../kernel/ids';
import { textSchema } from '../../kernel/text';
import { instantMsSchema } from '../../kernel/time';
import { stageIdSchema } from '../agreement/stage-ids';

/** A stretch of the day: a stage of the workshop, or a break (`stage` null). */
export const agendaBlockSchema = z.object({
  id: rowIdSchema,
  title: textSchema(200).default(''),
  stage: stageIdSchema.nullable().default(null),
  /** 1, or 2 for the second of two sessions. */
  session: z.int().min(1).max(2).default(1),
  minutes: z.number().min(0).max(1_440).nullable().default(null),
  endsWith: textSchema(400).default(''),
});
export type AgendaBlock = z.infer<typeof agendaBlockSchema>;

export const agendaLengths = ['half-day', 'full-day', 'two-sessions', 'own'] as const;

/** Minutes after midnight. */
const minuteOfDay = z.int().min(0).max(1_439);

export const agendaSchema = z.object({
  length: z.enum(agendaLengths).default('own'),
  /** When each session begins, in minutes after midnight. */
  startsAt: z.tuple([minuteOfDay, minuteOfDay]).default([9 * 60, 9 * 60]),
  blocks: z.array(agendaBlockSchema).max(60).default([]),
  /** The live clock: when the room began the block it is in; null while nothing runs. */
  running: z
    .object({
      blockId: rowIdSchema,
      blockStartedAtMs: instantMsSchema,
      /** When the session's first block began. */
      sessionStartedAtMs: instantMsSchema,
    })
    .nullable()
    .default(null),
});
export type Agenda = z.infer<typeof agendaSchema>;
