import { z } from 'zod';

import { jobIdSchema, jobStateSchema } from '../domain/job/job-schema';
import { agedLeadsSchema, agingTermsSchema, leadsFileSchema } from '../domain/lead-aging/aging-order-schema';
import { uuidSchema } from '../kernel/ids';
import { nothing } from './contract-pieces';
import { endpoint, type Contract } from './endpoint';

/** How long leads wait, from a file of them. */
export const agingContract = {
  aging: {
    /** Asks for a file in main's dialog and looks at its first rows; null if the user thought better of it. */
    choose: endpoint({ input: nothing, output: leadsFileSchema.nullable() }),
    /** Counts the ages in the file that was chosen: a job `age-leads`, cancelled like any other. */
    start: endpoint({ input: agingTermsSchema.extend({ token: uuidSchema }), output: jobStateSchema }),
    /** What came of a job that is done. Refused once three others have ended since. */
    result: endpoint({ input: z.object({ id: jobIdSchema }), output: agedLeadsSchema }),
  },
} as const satisfies Contract;
