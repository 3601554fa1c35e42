import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import { jobStateSchema } from '../domain/job/job-schema';
import { roomStatusSchema } from '../domain/room/room-status-schema';
import { searchIdSchema } from '../domain/search/search-schema';

/** What main tells the page without being asked. */
export const events = {
  jobChanged: jobStateSchema,
  /** Another window or the command line saved this agreement. */
  agreementChanged: z.object({ id: agreementIdSchema, rev: z.int() }),
  /** Something of a search changed that everybody may know: never that, or how, somebody scored. */
  searchChanged: z.object({ id: searchIdSchema }),
  /** The menu or a shortcut asks the page for something. */
  commandRequested: z.object({
    command: z.enum(['undo', 'redo', 'home', 'settings', 'shortcuts', 'palette', 'about', 'check-document']),
  }),
  /** The app was opened with a file: the page asks `verification.opened` for what came of it. */
  documentOpened: z.object({}),
  /** The room window, or what it shows, is another one. */
  roomChanged: roomStatusSchema,
  /** What happened to the room window without the facilitator's doing. */
  roomNotice: z.object({ notice: z.string() }),
} as const;
export type Events = { readonly [N in keyof typeof events]: z.output<(typeof events)[N]> };
export type EventName = keyof Events;
