import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import { roomCurtainSchema, roomDirectionSchema, roomStatusSchema } from '../domain/room/room-status-schema';
import { roomViewSchema } from '../domain/room/room-view-schema';
import { nothing } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

/** What the room's page is told. It is its whole contract: it has no call to answer. */
export const roomEvents = { roomView: roomViewSchema } as const;

/** How the desk drives the room window. */
export const roomContract = {
  room: {
    status: endpoint({ input: nothing, output: roomStatusSchema }),
    /** Opens the window on the screen it was last on, or moves an open one to this agreement. */
    open: endpoint({ input: z.object({ agreementId: agreementIdSchema }), output: roomStatusSchema }),
    close: endpoint({ input: nothing, output: roomStatusSchema }),
    direct: endpoint({ input: roomDirectionSchema, output: roomStatusSchema }),
    /** Somebody went behind the curtain at the laptop, or came back (null). */
    curtain: endpoint({ input: z.object({ curtain: roomCurtainSchema.nullable() }), output: nothing }),
  },
} as const satisfies Contract;
