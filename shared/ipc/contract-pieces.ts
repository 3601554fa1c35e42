import { z } from 'zod';

/** A call that takes or gives nothing. */
export const nothing = z.void();
/** A save names the revision it was made on. */
export const expected = { expectedRev: z.int().nonnegative() };
/** A save on a stale revision changes nothing and brings what is there. */
export const savedOr = <T extends z.ZodType>(current: T) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('saved'), rev: z.int() }),
    z.object({ kind: z.literal('conflict'), current }),
  ]);
