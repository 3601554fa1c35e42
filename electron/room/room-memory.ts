import { readFileSync } from 'node:fs';

import { z } from 'zod';

import { roomThemeSchema } from '#shared/domain/room/room-view-schema';
import { writeDurably } from '../db/durable-files';

/** What the room window comes back with. It is of this machine, hence a file beside the window's place. */
const roomMemorySchema = z.object({
  display: z
    .object({ id: z.string(), label: z.string(), width: z.number(), height: z.number() })
    .nullable()
    .default(null),
  theme: roomThemeSchema.default('light'),
  showsTimer: z.boolean().default(true),
});
export type RoomMemory = z.infer<typeof roomMemorySchema>;

/** As it was left; the usual one if the file is missing or unreadable, since nothing of value is in it. */
export function readRoomMemory(file: string): RoomMemory {
  try {
    return roomMemorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // A missing file is the first time; a broken one is replaced at the next change.
    return roomMemorySchema.parse({});
  }
}

/** @throws if the folder cannot be written. */
export const writeRoomMemory = (file: string, memory: RoomMemory): void => writeDurably(file, JSON.stringify(memory));
