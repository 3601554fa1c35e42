import { z } from 'zod';

import { textSchema } from '../../kernel/text';

/** What the facilitator noted on mending the two leaders' relationship first. Says nothing of how it read. */
export const leadersTalkSchema = z.object({
  isDone: z.boolean().default(false),
  note: textSchema(1_000).default(''),
});
