import { z } from 'zod';

import { agreementIdSchema } from '../domain/agreement/agreement-schema';
import { leadersReadingSchema, pulseDeskSchema, pulseSheetSchema } from '../domain/pulse/pulse-schema';
import { nothing } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

const byAgreement = z.object({ agreementId: agreementIdSchema });

/** The anonymous pulse. Answers stand in main's memory until the round ends; quitting before that loses them. */
export const pulseContract = {
  pulse: {
    desk: endpoint({ input: byAgreement, output: pulseDeskSchema }),
    /** Refused while a round is under way, and on the day of the one that is kept. */
    begin: endpoint({ input: byAgreement, output: pulseDeskSchema }),
    /** Counts one person's answers. Nothing comes back, so nothing can be told from it. */
    submit: endpoint({ input: byAgreement.extend({ sheet: pulseSheetSchema }), output: nothing }),
    /** Keeps the round for good, in the place of the one before. Refused until each side has enough sheets. */
    end: endpoint({ input: byAgreement, output: pulseDeskSchema }),
    /** Forgets the round under way. */
    cancel: endpoint({ input: byAgreement, output: pulseDeskSchema }),
    /** How the two leaders get on: for the facilitator alone. Null without a result. */
    leaders: endpoint({ input: byAgreement, output: leadersReadingSchema.nullable() }),
  },
} as const satisfies Contract;
