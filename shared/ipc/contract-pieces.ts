import { z } from 'zod';

/** A call that takes or gives nothing. */
export const nothing = z.void();
/**
 * True once the user was told what is open in the room and goes with it. Else the call is refused with CONFLICT while a
 * pulse goes round or a blind sheet is open there, and the field `acceptsLoss` names what would be lost.
 */
export const acceptsLoss = z.boolean().default(false);
/** A save names the revision it was made on. */
export const expected = { expectedRev: z.int().nonnegative() };
/** A save on a stale revision changes nothing and brings what is there. */
export const savedOr = <T extends z.ZodType>(current: T) =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('saved'), rev: z.int() }),
    z.object({ kind: z.literal('conflict'), current }),
  ]);
