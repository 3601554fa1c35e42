import { z } from 'zod';

import { agreementIdSchema } from '../agreement/agreement-schema';
import { roomThemeSchema, roomViewSchema } from './room-view-schema';

/** A screen the room window can be put on. */
const roomDisplaySchema = z.strictObject({
  id: z.string().max(40),
  /** "Epson EB-U05, 1920 × 1080". */
  name: z.string().max(200),
  /** Where the facilitator's own window is. */
  isDesk: z.boolean(),
});

/** Where the laptop is while somebody is behind the curtain. */
export const roomCurtainSchema = z.strictObject({ side: z.enum(['marketing', 'sales']).nullable() });
export type RoomCurtain = z.infer<typeof roomCurtainSchema>;

/** What the facilitator sees of the room window. */
export const roomStatusSchema = z.strictObject({
  /** Of the agreement whose room is open; null while none is. */
  agreementId: agreementIdSchema.nullable(),
  displays: z.array(roomDisplaySchema),
  /** The screen it is on; null while it is closed. */
  displayId: z.string().max(40).nullable(),
  /** In pixels of the page; the preview has the same shape. */
  size: z.strictObject({ width: z.int().positive(), height: z.int().positive() }),
  theme: roomThemeSchema,
  showsTimer: z.boolean(),
  isHeld: z.boolean(),
  isBlank: z.boolean(),
  /** Id of the row pointed at; null while the room follows the field that is edited. */
  pointedAt: z.string().max(64).nullable(),
  /** What the room sees now; null while it is closed. */
  view: roomViewSchema.nullable(),
});
export type RoomStatus = z.infer<typeof roomStatusSchema>;

/** What the facilitator changes about the room; what is not named stays. */
export const roomDirectionSchema = z.strictObject({
  displayId: z.string().max(40).optional(),
  theme: roomThemeSchema.optional(),
  showsTimer: z.boolean().optional(),
  /** Freezes what is shown while something is edited. */
  isHeld: z.boolean().optional(),
  isBlank: z.boolean().optional(),
  pointedAt: z.string().max(64).nullable().optional(),
});
export type RoomDirection = z.infer<typeof roomDirectionSchema>;
