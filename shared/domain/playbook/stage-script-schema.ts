import { z } from 'zod';

import { stageIdSchema } from '../agreement/stage-ids';
import { playbookItemSchema, saidSchema } from './item-schema';

/** Who says the sentence that the facilitator answers. */
const clashSpeakers = ['marketing', 'sales', 'executive'] as const;

/** "When marketing says ..., say ...". */
const interventionSchema = z.strictObject({
  speaker: z.enum(clashSpeakers),
  /** What is said, without quotation marks. */
  hears: saidSchema(300),
  /** The facilitator's answer, spoken aloud. */
  say: saidSchema(800),
});

/** What the facilitator holds in hand during one stage. Never shown to the room. */
export const stageScriptSchema = playbookItemSchema.extend({
  stage: stageIdSchema,
  purpose: saidSchema(600),
  /** A proposal for a half day; the facilitator's own plan goes before it. */
  plannedMinutes: z.int().min(5).max(240),
  opening: saidSchema(1_200),
  questions: z.array(saidSchema(400)).min(5),
  /** What can be seen or heard when the stage has worked. */
  goodLooksLike: z.array(saidSchema(400)).min(3),
  interventions: z.array(interventionSchema).length(3),
  closing: saidSchema(600),
  /** The part of the agreement this stage fills. */
  artefact: saidSchema(300),
});
export type StageScript = z.infer<typeof stageScriptSchema>;
